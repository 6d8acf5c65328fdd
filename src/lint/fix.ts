/** Applies fixes: a new tree, from which the flow starts again. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import { chooseEdits } from './edits/choose-edits.js'
import { applyEdits, rewriteFile } from './edits/rewrite-file.js'

export interface FixOptions {
  /** Also applies fixes that may change what the author meant. */
  readonly unsafe?: boolean
}

/**
 * Applies the fixes of diagnostics and returns a new tree. Of fixes that overlap the first is applied; parse and lint
 * the new tree and fix again until nothing is left to do.
 */
export const fix = async (
  tree: Tree,
  diagnostics: readonly Diagnostic[],
  { unsafe = false }: FixOptions = {},
): Promise<Tree> => {
  const fixes = diagnostics.flatMap((found) => (found.fix && (found.fix.safe || unsafe) ? [found.fix] : []))
  const fixed = new Map(tree)
  for (const [file, edits] of chooseEdits(fixes)) {
    const content = tree.get(file)
    if (content !== undefined)
      fixed.set(file, await rewriteFile(file, content, (text) => applyEdits(text, edits)))
  }
  return fixed
}
