/** The page that GitHub shows for a step of a build, to which the `github` format adds a table of what was found. */
import { appendFileSync } from 'node:fs'
import type { Language } from '../index.js'
import { diskError } from '../node/index.js'
import { markdown } from './report/markdown.js'
import type { Report } from './report/report.js'
import type { Terminal } from './terminal.js'

/** Annotations are few for each step: what is not shown beside the lines is listed here. */
export const addToStepSummary = (report: Report, env: Terminal['env'], language: Language): void => {
  const file = env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    appendFileSync(file, markdown(report, { language, colour: false, columns: 0 }))
  } catch (error) {
    throw diskError(error, file)
  }
}
