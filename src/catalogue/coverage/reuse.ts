/** What was taken over or adapted instead of built again, and what was built twice (避免重复建设, M三(三)2). */
import { groupBy } from '../../base/group-by.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Coverage } from '../../model/coverage.js'
import type { Catalogue } from '../catalogue.js'
import { newestById } from '../newest.js'
import { type Counting, hundredthsOf } from './dimensions.js'
import { amountOf } from './tally.js'

/** Two courses that say much the same, as `similarPairs` finds them. */
export interface CoveragePair {
  readonly first: { readonly id: string }
  readonly course: { readonly id: string }
  /** A declared adaptation is no duplicate. */
  readonly relation: 'same' | 'adaptation' | 'duplicate'
}

type Reuse = Coverage['reuse']

const isAdapted = ({ entry }: Counting): boolean => entry.basedOn !== undefined || entry.origin === 'adapted'

/** The entry a course was made from: the bundle or the version it names, or else the newest that is there. */
const originalFinder = ({ entries }: Catalogue) => {
  const newest = newestById(entries)
  const exact = new Map(entries.map((entry) => [`${entry.id} ${entry.version}`, entry]))
  return ({ id, basedOn }: CatalogueEntry): CatalogueEntry | undefined => {
    if (basedOn === undefined || basedOn.package === id) return undefined
    return exact.get(`${basedOn.package} ${basedOn.version}`) ?? newest.get(basedOn.package)
  }
}

/** Groups of courses of which each is a duplicate of another of the group, in whichever version. */
const groupsOf = (
  courses: readonly Counting[],
  pairs: readonly CoveragePair[],
): readonly (readonly Counting[])[] => {
  const counted = new Set(courses.map(({ entry }) => entry.id))
  const leader = new Map<string, string>()
  const leaderOf = (id: string): string => {
    let at = id
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next
    if (at !== id) leader.set(id, at)
    return at
  }
  for (const { first, course, relation } of pairs) {
    if (relation === 'adaptation' || !counted.has(first.id) || !counted.has(course.id)) continue
    const [a, b] = [leaderOf(first.id), leaderOf(course.id)]
    if (a !== b) leader.set(b, a)
  }
  const groups = groupBy(courses, ({ entry }) => leaderOf(entry.id))
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Of each group the longest course was worth building; the others were built again. */
const duplicatesOf = (groups: readonly (readonly Counting[])[]): NonNullable<Reuse['duplicates']> => {
  const again = groups.flatMap((group) => group.toSorted((a, b) => b.hundredths - a.hundredths).slice(1))
  return { groups: groups.length, ...amountOf(again) }
}

export const reuseOf = (
  catalogue: Catalogue,
  courses: readonly Counting[],
  pairs: readonly CoveragePair[] | undefined,
): Reuse => {
  const originalOf = originalFinder(catalogue)
  const adapted = courses.filter(isAdapted)
  const introduced = courses.filter((course) => !isAdapted(course) && course.entry.origin === 'introduced')
  const found = adapted.map((course) => ({ course, original: originalOf(course.entry) }))
  // Nobody saves more hours than the own course has.
  const saved = found.reduce(
    (sum, { course, original }) =>
      sum + (original === undefined ? 0 : Math.min(course.hundredths, hundredthsOf(original))),
    0,
  )
  return {
    introduced: amountOf(introduced),
    adapted: amountOf(adapted),
    originals: new Set(adapted.flatMap(({ entry }) => entry.basedOn?.package ?? [])).size,
    withoutOriginal: found.filter(({ original }) => original === undefined).length,
    savedByAdoption: amountOf(introduced).hours,
    savedByAdaptation: saved / 100,
    ...(pairs && { duplicates: duplicatesOf(groupsOf(courses, pairs)) }),
  }
}
