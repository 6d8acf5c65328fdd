/** Where a course is given, in a line. */
import { findRegion } from '../../model/region/find-region.js'
import type { Edition } from '../edition/edition.js'
import { semicolon } from '../words/marks.js'
import { termsText } from './labels.js'

/** The place, or else the kinds of places that suit, and what is said of its hours and of booking. */
export const whereText = ({ course: { venue }, language }: Edition): string =>
  [venue?.name ?? termsText('venue-type', venue?.types, language), venue?.note ?? '']
    .filter((part) => part !== '')
    .join(semicolon[language])

/** The place in China that the course belongs to. */
export const regionName = ({ course: { region } }: Edition): string | undefined =>
  region === undefined ? undefined : findRegion(region)?.fullName
