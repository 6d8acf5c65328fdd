/** A data model: what SCORM 1.2 and SCORM 2004 call the same things. */
import type { Interaction, Outcome } from '../interaction.js'
import type { Lms, Methods } from './lms.js'

export interface Model {
  /** The name under which the LMS holds out its API. */
  readonly api: string
  readonly methods: Methods
  /** Characters of `cmi.suspend_data` that a page may use. */
  readonly room: number
  /** What has a value in every open session. */
  readonly statusKey: string
  readonly modeKey: string
  /** Where in the page the learner is. */
  readonly locationKey: string
  readonly exitKey: string
  readonly sessionTimeKey: string
  readonly timespan: (seconds: number) => string
  /** Says that the learner has begun, unless the LMS knows more. */
  readonly begin: (lms: Lms) => void
  /** Writes one row of `cmi.interactions`; false where the LMS has no room for it. */
  readonly answer: (lms: Lms, row: number, interaction: Interaction, now: Date) => boolean
  readonly report: (lms: Lms, outcome: Outcome) => void
}
