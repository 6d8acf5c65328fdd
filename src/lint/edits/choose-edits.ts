/** Chooses among fixes: of those that overlap the first is applied, and each whole or not at all. */
import type { Edit, Fix } from '../../base/diagnostic.js'

/** True where two edits change the same text, or nobody could tell which of them comes first. */
export const touches = (a: Edit, b: Edit): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start || (a.start === b.end && a.end === b.start)

/** The edits of all fixes that do not overlap an earlier one, by file. */
export const chooseEdits = (fixes: readonly Fix[]): ReadonlyMap<string, readonly Edit[]> => {
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
