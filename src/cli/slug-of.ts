/** Makes a part of an id out of the name of a folder. */

/** The name in lower-case ASCII where it has such letters. */
export const slugOf = (name: string): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'my-course' : slug
}
