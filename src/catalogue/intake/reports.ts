/** The record of an intake → the files that people and programs read. */

import { byCodeUnit } from '../../base/path.js'
import type { Content, Tree } from '../../base/tree.js'
import { visibleJson } from '../../base/visible-json.js'
import type { Language } from '../../base/words.js'
import type { IntakeRecord } from '../../model/intake.js'
import { indexPage, SHEET } from './index-page.js'
import { sheetPage } from './sheet-page.js'
import { submissionsCsv } from './submissions-csv.js'

const encoder = new TextEncoder()

/**
 * The record as JSON, a submission at a time: what is told of thousands of submissions can be longer than a text may be,
 * and after hours of work nothing must fail for that.
 */
export function* intakeJson(record: IntakeRecord): Generator<string> {
  const { submissions } = record
  const [before = '', after = ''] = visibleJson(
    JSON.stringify({ ...record, submissions: [] }, null, 2),
  ).split('"submissions": []')
  yield `${before}"submissions": [`
  for (const [at, each] of submissions.entries()) {
    const json = visibleJson(JSON.stringify(each, null, 2)).replace(/^/gm, '    ')
    yield `${at === 0 ? '' : ','}\n${json}`
  }
  yield `${submissions.length === 0 ? '' : '\n  '}]${after}\n`
}

/**
 * The reports of an intake: `index.html`, `submissions.csv`, `intake.json`, and a sheet in the folder of each submission.
 *
 * @example
 * const files = intakeReports(await intake(received), 'zh-CN')
 */
export const intakeReports = (record: IntakeRecord, language: Language): Tree => {
  const files: (readonly [string, Content])[] = [
    ['index.html', encoder.encode(indexPage(record, language))],
    ['submissions.csv', encoder.encode(submissionsCsv(record, language))],
    ['intake.json', new Blob(Array.from(intakeJson(record), (part) => encoder.encode(part)))],
    ...record.submissions.map(
      (each) => [`${each.folder}/${SHEET}`, encoder.encode(sheetPage(each, language))] as const,
    ),
  ]
  return new Map(files.sort(([a], [b]) => byCodeUnit(a, b)))
}
