/** Files that a course lists as its resources, and that no page shows or offers: whoever has the pages alone never meets them. */
import type { Place } from '../base/diagnostic.js'
import type { Edition, Medium } from './edition/edition.js'
import { mediaIn } from './html/media-in.js'
import { frontPlace } from './places-of.js'

export interface UnseenResource {
  readonly title: string
  readonly medium: Medium
  /** Where the list names it. */
  readonly place: Place
}

/** Each file once, in the order of the list. */
export const unseenResources = (edition: Edition): readonly UnseenResource[] => {
  const seen = new Set(
    edition.pages.flatMap(({ tree, items }) => [
      ...mediaIn([tree]),
      ...items.flatMap(({ model, rubric, explanation }) =>
        [model, rubric, explanation].flatMap((part) => mediaIn(part?.content ?? [])),
      ),
    ]),
  )
  return edition.resources.flatMap(({ title, medium: name }, index) => {
    const medium = name === undefined ? undefined : edition.media.get(name)
    if (medium === undefined || seen.has(medium.name)) return []
    seen.add(medium.name)
    return [{ title, medium, place: frontPlace(edition, `/course/resources/${index}`) }]
  })
}
