/** Where an objective stands in `cmi.objectives`: where it stood on the last visit, or behind all others. */
import type { Lms } from './lms.js'

/** No LMS takes other characters for an id (SCORM 1.2 CMIIdentifier). */
const ASCII = /^[!-~]{1,250}$/

/** Undefined where the LMS has no room for it. An id may not stand twice (SCORM 2004 RTE 4.2.17). */
export const objectiveIndex = (lms: Lms, id: string): number | undefined => {
  if (!ASCII.test(id)) return undefined
  const count = Number(lms.get('cmi.objectives._count')) || 0
  for (let index = 0; index < count; index += 1) {
    if (lms.get(`cmi.objectives.${index}.id`) === id) return index
  }
  return lms.set(`cmi.objectives.${count}.id`, id) ? count : undefined
}
