/** Takes off the one folder that people and archive programs put around what they send. */
import type { Tree } from './tree.js'

/** The tree without the folder that holds all of it; the tree itself where there is none. */
export const unwrapFolder = (files: Tree): Tree => {
  const [first = ''] = files.keys()
  const folder = first.slice(0, first.indexOf('/') + 1)
  if (folder === '' || ![...files.keys()].every((path) => path.startsWith(folder))) return files
  return new Map(Array.from(files, ([path, content]) => [path.slice(folder.length), content]))
}
