/** Applies fixes: a new tree, from which the flow starts again. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Tree } from '../base/tree.js'
import { chooseEdits } from './edits/choose-edits.js'
import { applyEdits, rewriteFile } from './edits/rewrite-file.js'

export interface FixOptions {
  /** Also applies fixes that may change what the author meant. */
  readonly unsafe?: boolean
}

/** Found by rules as U+FFFD, which another fix would write into the file for good: it goes first, and alone. */
const CONTROL_CHARACTER = 'parse/control-character'

/**
 * Applies the fixes of diagnostics and returns a new tree. Of fixes that overlap the first is applied; parse and lint
 * the new tree and fix again until nothing is left to do.
 */
export const fix = async (
  tree: Tree,
  diagnostics: readonly Diagnostic[],
  { unsafe = false }: FixOptions = {},
): Promise<Tree> => {
  const spoilt = new Set(
    diagnostics.flatMap(({ code, file, fix }) => (code === CONTROL_CHARACTER && fix?.safe ? [file] : [])),
  )
  const fixes = diagnostics.flatMap(({ code, file, fix }) => {
    const isNext = code === CONTROL_CHARACTER || !spoilt.has(file)
    return isNext && fix && (fix.safe || unsafe) ? [fix] : []
  })
  const fixed = new Map(tree)
  for (const [file, edits] of chooseEdits(fixes)) {
    const content = tree.get(file)
    if (content !== undefined)
      fixed.set(file, await rewriteFile(file, content, (text) => applyEdits(text, edits)))
  }
  return fixed
}
