/** Which fields of a course speak of itself alone, and are never taken from what it was made from. */

/** What somebody said of the original, or where it stands among others; an adaptation has yet to earn its own. */
export const saidOfOriginal = [
  'review',
  'endorsements',
  'series',
  'brand',
  'campaign',
  'credits',
  'creditPolicy',
] as const

/** An update of the original leaves these as they are. */
export const ownFields: ReadonlySet<string> = new Set([
  ...saidOfOriginal,
  'id',
  'version',
  'title',
  'shortTitle',
  'publisher',
  'origin',
  'basedOn',
  'license',
  'rightsHolder',
  'status',
  'updated',
])
