/** What a county sees that compares its courses with the syllabi they name, and what lint says of the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { encode } from '../../../src/bundle/encode.js'
import { pack } from '../../../src/bundle/pack.js'
import { widthOf } from '../../../src/cli/columns.js'
import { conformanceReport } from '../../../src/model/conformance.js'
import { parse } from '../../../src/parse/parse.js'
import { treeOf } from '../../lint/harness.js'
import { courseText, workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const syllabus = (version: string, ...more: readonly string[]): string => `---
id: example-center/phone
version: ${version}
title: 手机入门大纲
language: zh-CN
type: general-syllabus
license: CC-BY-4.0
objectives:
  - { id: O1, text: 学完能自己打开手机并调大字号 }
${more.map((line) => `${line}\n`).join('')}---

教什么。
`

const naming = (id: string, version: string): string =>
  courseText(id).replace(
    'hours:',
    `conformsTo: [{ syllabus: example-center/phone, version: ${version} }]\nhours:`,
  )

const place = (extra: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  workspaceOf(['one', 'two'], {
    'one/course.md': naming('one', '1.0.0'),
    'national/phone/syllabus.md': syllabus('1.0.0'),
    'newer/phone/syllabus.md': syllabus('1.1.0', '  - { id: O2, text: 学完能认出三类常见骗局 }'),
    ...extra,
  })

it('is a clean run where a course carries out its syllabus, which is packed', async () => {
  const whole = syllabus(
    '1.0.0',
    'units: [{ id: U1, title: 打开手机, hours: 2 }]',
    'hours: { total: 2, minutesPerHour: 45 }',
    'assessment: { method: 现场操作 }',
  )
  const { value: pkg } = await parse(await treeOf({ 'syllabus.md': whole }))
  const { value: bundle, diagnostics } = await pack(pkg as NonNullable<typeof pkg>)
  if (bundle === undefined) throw new Error(JSON.stringify(diagnostics))
  const bytes = new Uint8Array(await (await encode(bundle)).arrayBuffer())
  const { kebao } = sessionIn(place({ 'phone.kebao': bytes }))
  const { code, stdout, stderr } = await kebao('conform', 'one', '--syllabus', 'phone.kebao')
  expect(stderr).toBe('')
  expect(stdout).toContain('结论 完全落实：目标 1/1，单元 1/1，学时 2/2。')
  expect(code).toBe(0)
})

it('tells what is not at hand, and what names nothing', async () => {
  const { kebao } = sessionIn(place())
  const { code, stdout, stderr } = await kebao('conform', 'one', 'two')
  expect(stdout).toContain('example-center/phone 1.0.0 没有找到')
  expect(stderr).toContain('「two」没有写依据哪个大纲')
  expect(code).toBe(1)
  expect((await kebao('conform', 'two')).code).toBe(2)
})

it('shows what a newer syllabus asks for, within 80 columns, in both languages', async () => {
  for (const [language, sentence] of [
    ['zh-CN', '大纲有 1 处变化，课程要改 1 处。'],
    ['en', 'The syllabus changes in 1 place; to be done in the course: 1.'],
  ] as const) {
    const { kebao } = sessionIn(place(), language)
    const { code, stdout } = await kebao('conform', 'one', 'national', '--against', 'newer')
    expect(stdout).toContain(sentence)
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
    expect(code).toBe(1)
  }
})

it('writes JSON of the schema and HTML that runs nothing', async () => {
  const folder = place({
    'two/course.md': naming('two', '1.0.0').replace('title: 认识手机', 'title: "<script>alert(1)</script>"'),
  })
  const { kebao } = sessionIn(folder)
  const { stdout } = await kebao('conform', '.', '--format', 'json')
  const report = conformanceReport.parse(JSON.parse(stdout))
  expect(report.results.map(({ verdict }) => verdict)).toEqual(['full', 'full'])
  await kebao('conform', '.', '--format', 'html', '-o', 'r.html')
  const html = readFileSync(join(folder, 'r.html'), 'utf8')
  expect(html).toContain('&#x3C;script>')
  expect(html).not.toContain('<script')
})

it('is known to lint: from the run, from kebao.yaml and from --syllabus, and only there', async () => {
  const short = syllabus('1.0.0', 'hours: { total: 9, minutesPerHour: 45 }')
  const files = { 'one/course.md': naming('one', '1.0.0'), 'national/phone/syllabus.md': short }
  const told = async (folder: string, ...argv: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await sessionIn(folder).kebao('lint', ...argv, '--format', 'json')
    return [...new Set(stdout.match(/conformance\/[a-z-]+/g))]
  }
  expect(await told(workspaceOf(['one'], files), 'one')).toEqual([])
  expect(await told(workspaceOf(['one'], files), '.')).toEqual(['conformance/hours-short'])
  expect(await told(workspaceOf(['one'], files), 'one', '--syllabus', 'national')).toEqual([
    'conformance/hours-short',
  ])
  const settings = { ...files, 'kebao.yaml': 'syllabi: [national/phone]\n' }
  expect(await told(workspaceOf(['one'], settings), 'one')).toEqual(['conformance/hours-short'])
})

it('reads no syllabus outside of the workspace that names it', async () => {
  const folder = workspaceOf(['area/one'], {
    'area/one/course.md': naming('one', '1.0.0'),
    'area/kebao.yaml': 'syllabi: [../national]\n',
    'national/syllabus.md': syllabus('1.0.0'),
  })
  const { code, stderr } = await sessionIn(folder).kebao('lint', 'area/one')
  expect(stderr).toContain('不在它的文件夹里')
  expect(code).toBe(2)
})
