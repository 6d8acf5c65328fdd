/** The one place that calls gray-matter, with every engine of its own taken away. */
import matter from 'gray-matter'

/** Never reached: the fences are checked before. It stands where gray-matter would otherwise call `eval`. */
const refuse = (): never => {
  throw new Error('front matter is YAML and nothing else')
}

/**
 * Hands the block between the fences to `read` and returns what that made of it; undefined for an empty block.
 * The block begins with the line end after the first fence.
 *
 * An options object is passed always: without one gray-matter caches by text, shares what it parsed between calls
 * and forgets errors the second time. It reads `head` alone, since it copies all it is given.
 */
export const splitFrontMatter = <T extends object>(
  head: string,
  read: (block: string) => T,
): T | undefined => {
  const { data } = matter(head, {
    language: 'yaml',
    engines: {
      yaml: (block: string) => ({ read: read(block) }),
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
    },
  })
  return data.read as T | undefined
}
