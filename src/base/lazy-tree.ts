/** A tree whose files are made when they are asked for: of a hundred thousand courses no two files are in memory at once. */
import { byCodeUnit } from './path.js'
import { isSafePath } from './safe-path.js'
import type { Content, Tree } from './tree.js'

/** Makes the same bytes each time. */
export type Make = () => Content

/** Sorted as every tree; a path that no system could hold is left out. */
export const lazyTree = (files: ReadonlyMap<string, Make>): Tree => {
  const paths = [...files.keys()].filter(isSafePath).sort(byCodeUnit)
  const known = new Set(paths)
  const get = (path: string): Content | undefined => (known.has(path) ? files.get(path)?.() : undefined)
  function* entries(): Generator<[string, Content], undefined> {
    for (const path of paths) {
      const content = get(path)
      if (content !== undefined) yield [path, content]
    }
    return undefined
  }
  function* values(): Generator<Content, undefined> {
    for (const [, content] of entries()) yield content
    return undefined
  }
  const made: Tree = {
    size: paths.length,
    get,
    has: (path) => known.has(path),
    keys: () => known.keys(),
    values,
    entries,
    forEach: (act) => {
      for (const [path, content] of entries()) act(content, path, made)
    },
    [Symbol.iterator]: entries,
  }
  return made
}
