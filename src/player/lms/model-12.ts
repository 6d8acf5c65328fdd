/** The data model of SCORM 1.2 (RTE 3.4). */
import type { ObjectiveOutcome, Outcome } from '../interaction.js'
import { decimal } from './decimal.js'
import type { Lms } from './lms.js'
import type { Model } from './model.js'
import { objectiveIndex } from './objective-index.js'
import { row12 } from './row-12.js'
import { writeRow } from './write-row.js'

const STATUS = 'cmi.core.lesson_status'

const two = (value: number): string => String(value).padStart(2, '0')

/** CMITimespan: HHHH:MM:SS.SS. */
export const timespan12 = (seconds: number): string => {
  const hundredths = Math.min(Math.round(seconds * 100), 9999 * 360_000)
  const whole = Math.floor(hundredths / 100)
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0')
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`
}

/** CMITime: the time of day, where the learner is. */
export const time12 = (now: Date): string =>
  `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`

const isDone = (status: string): boolean => status === 'passed' || status === 'completed'

/** One word for what 2004 says in two: nobody fails a page that asks for no pass. */
const statusOf = ({ isCompleted, isPassed, rule }: Outcome): string => {
  if (isCompleted) return isPassed === true ? 'passed' : 'completed'
  return isPassed === false && rule === 'passed' ? 'failed' : 'incomplete'
}

const reportObjective = (lms: Lms, { id, scaled, isPassed }: ObjectiveOutcome): void => {
  const index = objectiveIndex(lms, id)
  if (index === undefined) return
  const at = `cmi.objectives.${index}`
  if (isDone(lms.get(`${at}.status`)) && isPassed !== true) return
  lms.set(`${at}.score.min`, '0')
  lms.set(`${at}.score.max`, '100')
  lms.set(`${at}.score.raw`, decimal(scaled * 100))
  lms.set(`${at}.status`, isPassed === undefined ? 'incomplete' : isPassed ? 'passed' : 'failed')
}

export const model12: Model = {
  api: 'API',
  methods: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  // Of the 4,096 of CMIString4096.
  room: 4000,
  statusKey: STATUS,
  modeKey: 'cmi.core.lesson_mode',
  locationKey: 'cmi.core.lesson_location',
  exitKey: 'cmi.core.exit',
  sessionTimeKey: 'cmi.core.session_time',
  timespan: timespan12,
  begin(lms) {
    const status = lms.get(STATUS)
    if (status === '' || status === 'not attempted') lms.set(STATUS, 'incomplete')
  },
  answer: (lms, row, interaction, now) =>
    writeRow(lms, row, interaction, row12(interaction), {
      timeKey: 'time',
      responseKey: 'student_response',
      time: time12(now),
      latency: timespan12(interaction.seconds),
    }),
  report(lms, outcome) {
    for (const objective of outcome.objectives) reportObjective(lms, objective)
    const status = statusOf(outcome)
    // Trying again takes nothing away, neither the status nor the score that the LMS would judge it by.
    if (isDone(lms.get(STATUS)) && !isDone(status)) return
    if (outcome.scaled !== undefined) {
      // The score is a percentage: LMSs compare it with the mastery score.
      lms.set('cmi.core.score.min', '0')
      lms.set('cmi.core.score.max', '100')
      lms.set('cmi.core.score.raw', decimal(outcome.scaled * 100))
    }
    lms.set(STATUS, status)
  },
}
