/** Tells of the audiences that stay unnamed where facts of a course are shown. */
import type { Edition } from '../edition/edition.js'
import type { Lose } from '../loss.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { audiencesOf } from './audiences.js'
import type { FactKey } from './course-facts.js'
import { publicTerms } from './labels.js'

/** @param keys of the facts that are shown */
export const tellHidden = (edition: Edition, keys: readonly FactKey[], lose: Lose): void => {
  const { course, root } = edition
  const waived = keys.includes('fee') ? (course.fee?.waiverFor ?? []) : []
  const unnamed = keys.includes('who') ? audiencesOf(edition).hidden : 0
  const front = { file: root.document.file, range: root.document.opening }
  lose(
    sensitiveAudience,
    Array.from({ length: unnamed + waived.length - publicTerms('audience', waived).length }, () => front),
  )
}
