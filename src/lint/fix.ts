/** Applies fixes: a new tree, from which the flow starts again. */
import type { Diagnostic, Edit, Fix } from '../base/diagnostic.js'
import { bytesOf, type Content, type Tree } from '../base/tree.js'
import { decodeText } from '../parse/decode-text.js'

export interface FixOptions {
  /** Also applies fixes that may change what the author meant. */
  readonly unsafe?: boolean
}

const touches = (a: Edit, b: Edit): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start || (a.start === b.end && a.end === b.start)

/** The edits of all fixes that do not overlap an earlier one: a fix is applied whole or not at all. */
const chooseEdits = (fixes: readonly Fix[]): ReadonlyMap<string, readonly Edit[]> => {
  const chosen = new Map<string, Edit[]>()
  for (const { edits } of fixes) {
    const clashes = edits.some((edit) => chosen.get(edit.file)?.some((other) => touches(edit, other)))
    if (clashes) continue
    for (const edit of edits) {
      const same = chosen.get(edit.file)
      if (same) same.push(edit)
      else chosen.set(edit.file, [edit])
    }
  }
  return chosen
}

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** Edited text as UTF-8; a file that had a byte order mark keeps it. */
const rewrite = async (file: string, content: Content, edits: readonly Edit[]): Promise<Uint8Array> => {
  const bytes = await bytesOf(content)
  const text = new TextEncoder().encode(applyEdits(decodeText(file, bytes).value, edits))
  const marked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)
  return marked ? Uint8Array.from([...BYTE_ORDER_MARK, ...text]) : text
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
    if (content !== undefined) fixed.set(file, await rewrite(file, content, edits))
  }
  return fixed
}
