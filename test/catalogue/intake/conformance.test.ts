/** What the sheet of a submission says of the syllabi of the centre. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tree } from '../../../src/base/tree.js'
import { intake } from '../../../src/catalogue/intake/intake.js'
import { intakeReports } from '../../../src/catalogue/intake/reports.js'
import { intakeRecord } from '../../../src/model/intake.js'
import { outlineOf } from '../../../src/outline/outline-of.js'
import { parse } from '../../../src/parse/parse.js'
import { read } from '../../lint/harness.js'
import { course, zipOf } from './courses.js'

const example = (name: string) => read(join(import.meta.dirname, '../../../examples', name))
const bytesOf = (files: Readonly<Record<string, Uint8Array | string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )

const syllabus = async () => {
  const { value } = await parse(tree(Object.entries(bytesOf(example('phone-syllabus')))).value)
  if (value === undefined) throw new Error('the example is broken')
  return outlineOf(value)
}

const sheet = async (files: Parameters<typeof zipOf>[0], isGiven = true) => {
  const record = await intake([{ path: 'a.zip', content: zipOf(files) }], {
    lint: isGiven ? { library: { syllabi: [await syllabus()] } } : {},
  })
  expect(intakeRecord.safeParse(record).error).toBeUndefined()
  const [submission] = record.submissions
  const page = intakeReports(record, 'zh-CN').get(`${submission?.folder}/sheet.html`)
  return {
    told: submission?.packages[0]?.conformance,
    html: new TextDecoder().decode(page as Uint8Array),
  }
}

test('a course that names the syllabus is held against it', async () => {
  const { told, html } = await sheet(bytesOf(example('phone-course')))
  expect(told?.map(({ isNamed, verdict }) => [isNamed, verdict])).toEqual([[true, 'full']])
  expect(html).toContain('落实大纲的情况')
  expect(html).toContain('完全落实')
})

test('one that has nothing to do with it is told so, without a word on each objective', async () => {
  const { told, html } = await sheet(course({ id: 'other' }))
  expect(told).toEqual([])
  expect(html).toContain('没有写明落实哪份大纲')
})

test('departures stand on the sheet', async () => {
  const files = example('phone-course')
  const lessons = Object.keys(files).filter((path) => /^(?:lessons|课节)\//.test(path))
  const [gone = ''] = lessons
  const { told, html } = await sheet(
    bytesOf(Object.fromEntries(Object.entries(files).filter(([p]) => p !== gone))),
  )
  expect(told?.[0]?.verdict).toBe('partial')
  const first = told?.[0]?.departures[0]?.['zh-CN'] ?? 'none'
  expect(html).toContain(first.slice(0, 8))
})

test('without syllabi nothing is said of them', async () => {
  const { told, html } = await sheet(course({ id: 'other' }), false)
  expect(told).toBeUndefined()
  expect(html).not.toContain('落实大纲的情况')
})
