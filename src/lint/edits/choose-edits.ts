/** Chooses among fixes: of those that overlap the first is applied, and each whole or not at all. */
import { lastAtMost } from '../../base/bisect.js'
import type { Edit, Fix } from '../../base/diagnostic.js'

/** True where two edits change the same text, or nobody could tell which of them comes first. */
export const touches = (a: Edit, b: Edit): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start || (a.start === b.end && a.end === b.start)

/** The edits chosen for one file, sorted by their starts; none overlaps another, so that only neighbours can clash. */
interface Chosen {
  readonly starts: number[]
  readonly edits: Edit[]
}

const clashes = ({ starts, edits }: Chosen, edit: Edit): boolean => {
  const before = lastAtMost(starts, edit.start)
  return [edits[before], edits[before + 1]].some((other) => other !== undefined && touches(edit, other))
}

const add = ({ starts, edits }: Chosen, edit: Edit): void => {
  const at = lastAtMost(starts, edit.start) + 1
  starts.splice(at, 0, edit.start)
  edits.splice(at, 0, edit)
}

/** The edits of all fixes that do not overlap an earlier one, by file, sorted by their starts. */
export const chooseEdits = (fixes: readonly Fix[]): ReadonlyMap<string, readonly Edit[]> => {
  const chosen = new Map<string, Chosen>()
  for (const { edits } of fixes) {
    for (const { file } of edits) if (!chosen.has(file)) chosen.set(file, { starts: [], edits: [] })
    const isFree = edits.every((edit) => !clashes(chosen.get(edit.file) as Chosen, edit))
    if (isFree) for (const edit of edits) add(chosen.get(edit.file) as Chosen, edit)
  }
  return new Map(
    Array.from(chosen, ([file, { edits }]) => [file, edits] as const).filter(([, edits]) => edits.length > 0),
  )
}
