/** Takes the author's files out of a bundle: parsed and packed again they give the same identity. */
import type { Content, Tree } from '../base/tree.js'
import type { Bundle } from './bundle.js'

/** The package as its author had it, byte for byte. */
export const sourceOf = ({ manifest, tree }: Bundle): Tree => {
  const files = new Map<string, Content>()
  for (const { path, file } of manifest.source) {
    const content = tree.get(file)
    if (content !== undefined) files.set(path, content)
  }
  return files
}
