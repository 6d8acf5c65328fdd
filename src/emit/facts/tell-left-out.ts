/** Tells what formats of metadata leave out or say in a plainer way. */
import type { Edition } from '../edition/edition.js'
import type { Lose } from '../loss.js'
import { ageInYears } from '../losses/age-in-years.js'
import { type Carried, fieldsLeftOut, leftOutFields } from '../losses/fields-left-out.js'
import { hoursWithoutMinutes } from '../losses/hours-without-minutes.js'
import { metadataOnly, wholePages } from '../losses/metadata-only.js'
import { tellHidden } from './tell-hidden.js'

/** Lengths that were given in teaching hours: of the course, its units, its lessons. */
const hoursGiven = ({ course, lessons, root }: Edition): readonly Edition['root']['document'][] => [
  ...(course.hours === undefined ? [] : [root.document]),
  ...(course.units ?? []).flatMap(({ hours }) => (hours === undefined ? [] : [root.document])),
  ...lessons.flatMap(({ meta, document }) => (meta.duration?.hours === undefined ? [] : [document])),
]

export const tellLeftOut = (
  edition: Edition,
  carried: Carried,
  minutesPerHour: number | undefined,
  lose: Lose,
): void => {
  lose(metadataOnly, wholePages(edition))
  lose(fieldsLeftOut, leftOutFields(edition, carried))
  if (minutesPerHour === undefined) {
    lose(
      hoursWithoutMinutes,
      hoursGiven(edition).map(({ file, opening }) => ({ file, range: opening })),
    )
  }
  tellHidden(edition, ['who'], lose)
}

/** For formats that count ages in years. */
export const tellMonths = ({ course, root }: Edition, lose: Lose): void => {
  const front = { file: root.document.file, range: root.document.opening }
  lose(ageInYears, course.ageRange?.unit === 'month' ? [front] : [])
}
