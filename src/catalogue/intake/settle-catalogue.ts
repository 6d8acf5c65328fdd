/** What courses of a run are to those that the centre holds already. */
import { percent } from '../../base/percent.js'
import type { Catalogue } from '../catalogue.js'
import { alikeCourse, idTaken, sameContent } from './course-diagnostics.js'
import { ASK, type DraftOf, type Item, lessonsOf, ofCatalogue, releaseOf } from './draft.js'

export const settleWithCatalogue = (
  items: readonly Item[],
  { entries }: Catalogue,
  draftOf: DraftOf,
): void => {
  const held = new Map(entries.map((entry) => [JSON.stringify([entry.id, entry.version]), entry]))
  const contents = new Map(entries.map((entry) => [entry.content, entry]))
  const byIdentity = new Map(entries.map((entry) => [entry.identity, entry]))
  for (const item of items) {
    const draft = draftOf(item)
    const same = contents.get(item.course.sameness)
    const release = held.get(releaseOf(item) ?? '')
    if (same !== undefined) {
      draft.isDuplicate = true
      draft.findings.push(sameContent({}, { other: ofCatalogue(same) }))
    } else if (release !== undefined) {
      const { id, version } = release
      draft.isOpen = true
      draft.findings.push(idTaken({}, { id, version, other: ofCatalogue(release) }))
    }
    for (const { course, relation, similarity, containment, parts } of item.course.alike) {
      const { id, version, title, license, publisher, identity } = course
      const titles = new Map(byIdentity.get(identity)?.lessons.map((each) => [each.id, each.title]))
      draft.alike.push({
        id,
        version,
        title,
        license,
        ...(publisher !== undefined && { publisher: publisher.name }),
        relation,
        similarity,
        containment,
        lessons: lessonsOf(parts, false, item.course.lessons, titles),
      })
      if (relation === 'adaptation' || containment < ASK || same !== undefined) continue
      draft.isOpen = true
      draft.findings.push(alikeCourse({}, { other: ofCatalogue(course), percent: percent(containment) }))
    }
  }
}
