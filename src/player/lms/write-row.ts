/** Writes one row of `cmi.interactions`, in the order that strict LMSs insist on; false where there is no room for one more. */
import type { Interaction } from '../interaction.js'
import { decimal } from './decimal.js'
import type { Lms } from './lms.js'
import type { Row } from './row.js'

/** How an edition spells what both have. */
interface RowWords {
  readonly timeKey: string
  readonly responseKey: string
  readonly time: string
  readonly latency: string
}

/** No LMS takes other characters for an id (SCORM 1.2 CMIIdentifier). */
const ASCII = /^[!-~]{1,250}$/

export const writeRow = (
  lms: Lms,
  number: number,
  { id, objectives, points }: Interaction,
  row: Row,
  { timeKey, responseKey, time, latency }: RowWords,
): boolean => {
  const at = `cmi.interactions.${number}`
  // An LMS that has no room for one more says so here.
  if (!lms.set(`${at}.id`, id)) return false
  // The type stands first of the others: it rules what they may be (SCORM 2004 RTE 4.2.9).
  lms.set(`${at}.type`, row.type)
  objectives
    .filter((objective) => ASCII.test(objective))
    .forEach((objective, index) => {
      lms.set(`${at}.objectives.${index}.id`, objective)
    })
  lms.set(`${at}.${timeKey}`, time)
  row.patterns.forEach((pattern, index) => {
    lms.set(`${at}.correct_responses.${index}.pattern`, pattern)
  })
  lms.set(`${at}.weighting`, decimal(points))
  lms.set(`${at}.${responseKey}`, row.response)
  lms.set(`${at}.result`, row.result)
  lms.set(`${at}.latency`, latency)
  return true
}
