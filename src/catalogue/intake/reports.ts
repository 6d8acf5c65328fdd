/** The record of an intake → the files that people and programs read. */

import { byCodeUnit } from '../../base/path.js'
import type { Content, Tree } from '../../base/tree.js'
import type { Language } from '../../base/words.js'
import type { IntakeRecord } from '../../model/intake.js'
import { indexPage, SHEET } from './index-page.js'
import { sheetPage } from './sheet-page.js'
import { submissionsCsv } from './submissions-csv.js'

const encoder = new TextEncoder()

/** What nobody sees in a text is spelt out, so that the file can be read anywhere. */
const plainJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}]/gu, (char) =>
    [...Array(char.length).keys()]
      .map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )}\n`

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
    ['intake.json', encoder.encode(plainJson(record))],
    ...record.submissions.map(
      (each) => [`${each.folder}/${SHEET}`, encoder.encode(sheetPage(each, language))] as const,
    ),
  ]
  return new Map(files.sort(([a], [b]) => byCodeUnit(a, b)))
}
