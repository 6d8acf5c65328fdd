/** What every course of a run is to the others, and to the catalogue: the same, alike, or another under one id. */

import type { Checked, Diagnostic } from '../../base/diagnostic.js'
import { groupBy } from '../../base/group-by.js'
import { percent } from '../../base/percent.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { IntakeAlike } from '../../model/intake.js'
import { type Catalogue, catalogueOf } from '../catalogue.js'
import type { AlikePair } from '../similar/alike-pair.js'
import { similarPairs } from '../similar/similar-pairs.js'
import { alikeCourse, idTaken, sameContent } from './course-diagnostics.js'
import { ASK, type Draft, type DraftOf, type Item, keyOf, lessonsOf, ofRun, releaseOf } from './draft.js'
import type { Examined } from './examine.js'
import type { ExaminedCourse } from './examine-course.js'
import { settleWithCatalogue } from './settle-catalogue.js'

export interface Settled {
  readonly findings: readonly Diagnostic[]
  readonly alike: readonly IntakeAlike[]
  /** True where it is there already: sent before, or in the catalogue. */
  readonly isDuplicate: boolean
  /** True where somebody has to decide. */
  readonly isOpen: boolean
}

/** An entry for comparing courses of a run, whether they could be packed or not: nobody else ever sees it. */
const entryFor = (item: Item): CatalogueEntry => {
  const { facts, sameness } = item.course
  return {
    // By its place: two courses of one id are to be compared here, and some have none.
    id: keyOf(item),
    version: '',
    title: facts.title ?? '',
    language: 'zh-CN',
    type: 'general-course',
    license: facts.license ?? '',
    identity: keyOf(item),
    content: sameness,
    size: 0,
    lessons: [],
    counts: { characters: 0, questions: 0, explained: 0, images: 0, audio: 0, video: 0, captions: 0 },
  } as CatalogueEntry
}

const isDescended = ({ facts: a }: ExaminedCourse, { facts: b }: ExaminedCourse): boolean =>
  (a.basedOn !== undefined && (a.basedOn.package === b.id || a.basedOn.package === b.basedOn?.package)) ||
  (b.basedOn !== undefined && b.basedOn.package === a.id)

const told = ({
  submission,
  course,
}: Item): Pick<
  IntakeAlike,
  'submission' | 'package' | 'id' | 'version' | 'title' | 'license' | 'publisher'
> => ({
  submission,
  package: course.number,
  id: course.facts.id ?? '',
  version: course.facts.version ?? '',
  title: course.facts.title ?? '',
  ...(course.facts.license !== undefined && { license: course.facts.license }),
  ...(course.facts.publisher !== undefined && { publisher: course.facts.publisher.name }),
})

/** What several have in common. */
const shared = (items: readonly Item[], by: (item: Item) => string | undefined) =>
  [...groupBy(items, by).values()].filter((group) => group.length > 1)

/** Says which two submissions belong together. */
type Join = (a: Item, b: Item) => void

const tellCopies = (items: readonly Item[], draftOf: DraftOf, join: Join): void => {
  const sameness = ({ course }: Item) => (course.fingerprint ? course.sameness : undefined)
  for (const [first, ...copies] of shared(items, sameness)) {
    if (first === undefined) continue
    for (const copy of copies) {
      draftOf(copy).isDuplicate = true
      draftOf(copy).findings.push(sameContent({}, { other: ofRun(first) }))
      join(first, copy)
    }
  }
}

const tellTakenIds = (items: readonly Item[], draftOf: DraftOf, join: Join): void => {
  for (const group of shared(items, releaseOf)) {
    for (const item of group) {
      if (draftOf(item).isDuplicate) continue
      const other = group.find(({ course }) => course.sameness !== item.course.sameness)
      if (other === undefined) continue
      const { id = '', version = '' } = item.course.facts
      draftOf(item).isOpen = true
      draftOf(item).findings.push(idTaken({}, { id, version, other: ofRun(other) }))
      join(item, other)
    }
  }
}

const pairsOf = (items: readonly Item[]): Checked<readonly AlikePair[]> => {
  const compared = items.flatMap((item) => {
    const { fingerprint } = item.course
    return fingerprint === undefined ? [] : [{ item, fingerprint }]
  })
  const catalogue = catalogueOf(
    compared.map(({ item }) => entryFor(item)),
    compared.map(({ item, fingerprint }) => {
      const { id, version, identity } = entryFor(item)
      return { ...fingerprint, id, version, identity }
    }),
  )
  return similarPairs(catalogue)
}

/** Says what was not compared. */
const tellAlike = (items: readonly Item[], draftOf: DraftOf, join: Join): readonly Diagnostic[] => {
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  const { value: pairs, diagnostics } = pairsOf(items)
  for (const pair of pairs) {
    const { first, course, similarity, containment, otherContainment, parts } = pair
    const [a, b] = [byKey.get(first.identity), byKey.get(course.identity)]
    if (a === undefined || b === undefined) continue
    const isOneCourse = a.course.facts.id !== undefined && a.course.facts.id === b.course.facts.id
    const relation =
      pair.relation !== 'same' && isDescended(a.course, b.course) ? 'adaptation' : pair.relation
    const isAsked =
      relation !== 'adaptation' &&
      !isOneCourse &&
      a.course.sameness !== b.course.sameness &&
      Math.max(containment, otherContainment) >= ASK
    if (isAsked) join(a, b)
    for (const [item, other, isTurned] of [
      [a, b, false],
      [b, a, true],
    ] as const) {
      const share = isTurned ? otherContainment : containment
      const lessons = lessonsOf(parts, isTurned, item.course.lessons, other.course.lessons)
      const draft = draftOf(item)
      draft.alike.push({ ...told(other), relation, similarity, containment: share, lessons })
      if (!isAsked) continue
      draft.isOpen = true
      draft.findings.push(alikeCourse({}, { other: ofRun(other), percent: percent(share) }))
    }
  }
  return diagnostics
}

/** Which submissions are to be looked at together, and what was found of each course. */
export interface Settlement {
  readonly of: (submission: number, course: number) => Settled
  readonly pairs: readonly (readonly [number, number])[]
  /** What was not compared, as far as nobody would know. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compares all courses of a run, each with the others and with the catalogue.
 *
 * @param examined by the number of the submission; repeated files are left out, since they were told already
 */
export const settle = (
  examined: ReadonlyMap<number, Examined>,
  catalogue: Catalogue | undefined,
): Settlement => {
  const items: Item[] = [...examined].flatMap(([submission, { courses }]) =>
    courses.map((course) => ({ submission, course })),
  )
  const drafts = new Map<string, Draft>(
    items.map((item) => [keyOf(item), { findings: [], alike: [], isDuplicate: false, isOpen: false }]),
  )
  const draftOf: DraftOf = (item) => drafts.get(keyOf(item)) as Draft
  const pairs: (readonly [number, number])[] = []
  const join: Join = (a, b) => {
    if (a.submission !== b.submission) pairs.push([a.submission, b.submission])
  }
  tellCopies(items, draftOf, join)
  tellTakenIds(items, draftOf, join)
  const diagnostics = tellAlike(items, draftOf, join)
  if (catalogue !== undefined) settleWithCatalogue(items, catalogue, draftOf)
  return { of: (submission, course) => drafts.get(`${submission}/${course}`) as Draft, pairs, diagnostics }
}
