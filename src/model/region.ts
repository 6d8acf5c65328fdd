/** Where a course belongs: an administrative division of China. */
import * as z from 'zod'
import { reads } from './reading.js'

/**
 * GB/T 2260 code of a province, city or county (6 digits), the 12-digit statistical code of a township or village,
 * or a place of one's own (`custom:science-city`), since parks and new districts have no code.
 */
export const region = reads(z.string().regex(/^(?:\d{6}|\d{12}|custom:[a-z0-9-]{1,60})$/), {
  as: 'region',
}).meta({
  id: 'Region',
})
export type Region = z.infer<typeof region>
