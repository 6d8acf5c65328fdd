/** Paths inside a tree: posix, relative, NFC. Pure strings; no disk is involved. */

/** The folder of a path, without a slash at its end; '' at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The last segment of a path. */
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The lower-case extension without its dot; '' where there is none. */
export const extensionOf = (path: string): string => {
  const name = fileNameOf(path)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** Joins a folder and a relative reference; undefined when the reference is absolute or leaves the tree. */
export const resolvePath = (folder: string, reference: string): string | undefined => {
  if (reference.startsWith('/')) return undefined
  const segments = folder === '' ? [] : folder.split('/')
  for (const segment of reference.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/').normalize('NFC')
}

/** Orders strings by UTF-16 code unit: the same on every machine, unlike `localeCompare`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
