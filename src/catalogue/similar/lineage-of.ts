/** Who is descended from whom, by what the courses of a catalogue say of themselves (`basedOn`). */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'

type Descended = Pick<CatalogueEntry, 'id' | 'basedOn'>

/** Lineages are short; a stranger's may be endless. */
const LONGEST = 64

/** True where one course is an adaptation of the other, at any remove, or both are adaptations of one. */
export type AreRelated = (one: Descended, other: Descended) => boolean

/** Of a course all it is descended from, itself included: what its versions say, and what it says itself. */
export const ancestorsBy = (entries: readonly Descended[]): ((course: Descended) => ReadonlySet<string>) => {
  const parents = new Map<string, Set<string>>()
  for (const { id, basedOn } of entries) {
    if (basedOn === undefined || basedOn.package === id) continue
    parents.set(id, (parents.get(id) ?? new Set()).add(basedOn.package))
  }
  return ({ id, basedOn }) => {
    const found = new Set([id, ...(basedOn === undefined ? [] : [basedOn.package])])
    for (const each of found) {
      if (found.size > LONGEST) break
      for (const parent of parents.get(each) ?? []) found.add(parent)
    }
    return found
  }
}

export const lineageOf = (entries: readonly Descended[]): AreRelated => {
  const line = ancestorsBy(entries)
  return (one, other) => {
    const ancestors = line(one)
    for (const each of line(other)) if (ancestors.has(each)) return true
    return false
  }
}
