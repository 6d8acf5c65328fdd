/** Where a course belongs and how it is held. */
import { findRegion } from '../../model/region/find-region.js'
import type { Edition } from '../edition/edition.js'
import type { Node } from './node.js'
import { identifier } from './terms.js'

export const regionOf = (region: string): Node => ({
  '@type': 'AdministrativeArea',
  name: findRegion(region)?.fullName ?? region,
  identifier: /^\d/.test(region) ? identifier('GB/T 2260', region) : undefined,
})

const modeOf = ({
  online = 0,
  offline = 0,
}: {
  readonly online?: number | undefined
  readonly offline?: number | undefined
}): string | undefined =>
  online > 0 && offline > 0 ? 'blended' : online > 0 ? 'online' : offline > 0 ? 'onsite' : undefined

/** Without a date: when it is held is for the host to say. */
export const instanceOf = ({ course, tag }: Edition, timeRequired: string | undefined): Node | undefined => {
  const { hours, venue } = course
  const courseMode = hours && modeOf(hours)
  if (courseMode === undefined && timeRequired === undefined && venue?.name === undefined) return undefined
  return {
    '@type': 'CourseInstance',
    courseMode,
    courseWorkload: timeRequired,
    inLanguage: tag,
    location:
      venue?.name === undefined ? undefined : { '@type': 'Place', name: venue.name, description: venue.note },
  }
}
