/** What a cartridge says of the front matter, and where what it does not say stands. */
import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { unitOutlines } from '../facts/unit-outlines.js'
import type { LostPlace } from '../loss.js'
import { leftOutFields } from '../losses/fields-left-out.js'

/** The front matter of the course. */
export const frontMatterOf = ({ root: { document } }: Pick<Edition, 'root'>): Place => ({
  file: document.file,
  range: document.opening,
})

const carried = {
  course: ['summary', 'topics', 'contributors', 'license', 'rightsHolder', 'objectives', 'resources'],
  lesson: ['unit'],
} as const

/** @param title that the host is given */
export const unsaidFields = (edition: Edition, title: string): readonly LostPlace[] => {
  const { course, resources } = edition
  const files = resources
    .filter(({ medium }) => medium === undefined)
    .map((resource) => ({ ...frontMatterOf(edition), name: words(resource.title, resource.title) }))
  // LOM has a date for what somebody did, such as to publish.
  const dated = course.publisher === undefined ? [] : (['publisher', 'updated'] as const)
  // Titles of units are folders; what units teach beside their lessons has no place.
  const units = unitOutlines(edition).length === 0 ? (['units'] as const) : []
  const short = title === course.shortTitle ? (['shortTitle'] as const) : []
  return [
    ...leftOutFields(edition, { ...carried, course: [...carried.course, ...dated, ...units, ...short] }),
    ...files,
  ]
}
