/** Finds the file that a resource of the front matter names. */
import { resolvePath } from '../base/path.js'
import type { Tree } from '../base/tree.js'
import type { Target } from './package.js'

/** What a plain path from the top of the package stands for, `./` and all; unlike a link it has no escapes and no anchor. */
export const resourceTarget = (tree: Tree, path: string): Extract<Target, { readonly path: string }> => {
  const file = resolvePath('', path)
  return file !== undefined && tree.has(file)
    ? { kind: 'asset', path: file }
    : { kind: 'missing', path: file ?? path }
}
