/** The data model of SCORM 2004, 4th edition (RTE 4.2). */
import type { ObjectiveOutcome } from '../interaction.js'
import { decimal } from './decimal.js'
import type { Lms } from './lms.js'
import type { Model } from './model.js'
import { objectiveIndex } from './objective-index.js'
import { row2004 } from './row-2004.js'
import { writeRow } from './write-row.js'

const COMPLETION = 'cmi.completion_status'
const SUCCESS = 'cmi.success_status'

/** timeinterval (second, 10,2), RTE 4.1.1. */
export const timespan2004 = (seconds: number): string => `PT${decimal(seconds)}S`

/** time (second, 10,0), RTE 4.1.1: with hundredths of a second at most. */
export const time2004 = (now: Date): string => now.toISOString().replace(/\d(?=Z$)/, '')

/** real (10,7), RTE 4.1.1. */
const scale = (value: number): string => String(Math.round(value * 10_000) / 10_000)

const reportObjective = (lms: Lms, { id, scaled, isPassed }: ObjectiveOutcome): void => {
  const index = objectiveIndex(lms, id)
  if (index === undefined) return
  const at = `cmi.objectives.${index}`
  if (lms.get(`${at}.success_status`) === 'passed' && isPassed !== true) return
  lms.set(`${at}.score.scaled`, scale(scaled))
  if (isPassed !== undefined) lms.set(`${at}.success_status`, isPassed ? 'passed' : 'failed')
  lms.set(`${at}.completion_status`, isPassed === undefined ? 'incomplete' : 'completed')
}

export const model2004: Model = {
  api: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
  },
  // Of the 64,000 that every LMS has (RTE 4.2.23).
  room: 60_000,
  statusKey: COMPLETION,
  modeKey: 'cmi.mode',
  locationKey: 'cmi.location',
  exitKey: 'cmi.exit',
  sessionTimeKey: 'cmi.session_time',
  timespan: timespan2004,
  begin(lms) {
    const status = lms.get(COMPLETION)
    if (status === '' || status === 'unknown' || status === 'not attempted') lms.set(COMPLETION, 'incomplete')
  },
  answer: (lms, row, interaction, now) =>
    writeRow(lms, row, interaction, row2004(interaction), {
      timeKey: 'timestamp',
      responseKey: 'learner_response',
      time: time2004(now),
      latency: timespan2004(interaction.seconds),
    }),
  report(lms, { scaled, raw, max, isCompleted, isPassed, objectives }) {
    for (const objective of objectives) reportObjective(lms, objective)
    const hasPassed = lms.get(SUCCESS) === 'passed'
    // Trying again takes nothing away: the measure decides what is satisfied.
    if (scaled !== undefined && !(hasPassed && isPassed !== true)) {
      lms.set('cmi.score.min', '0')
      lms.set('cmi.score.max', decimal(max))
      lms.set('cmi.score.raw', decimal(raw))
      lms.set('cmi.score.scaled', scale(scaled))
    }
    if (isPassed !== undefined && !hasPassed) lms.set(SUCCESS, isPassed ? 'passed' : 'failed')
    if (isCompleted) lms.set(COMPLETION, 'completed')
  },
}
