/** The way of a course through a jury, as a provincial centre walks it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessionIn } from './session.js'

const examples = join(import.meta.dirname, '../../../examples')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kebao-review-'))
  for (const name of ['phone-course', 'straw-weaving'])
    cpSync(join(examples, name), join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'province.yaml'), '编号: province\n审核步骤: [初审, 专家评审]\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Fills in the four scores and the verdict of every row. */
const fillIn = (file: string, points: number, verdict: string): void => {
  const path = join(folder, 'sheets', file)
  const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n')
  const filled = rows.map((row) => {
    const cells = row.split(',')
    cells.splice(5, 4, ...Array.from({ length: 4 }, () => String(points)))
    cells[16] = verdict
    return cells.join(',')
  })
  writeFileSync(path, `${[head, ...filled].join('\r\n')}\r\n`)
}

test.each(['zh-CN', 'en'])('from score sheets to publication, in %s', async (language) => {
  const { kebao, transcript } = sessionIn(folder, language)
  await kebao('review', 'sheet', '.', '--expert', 'A', '--expert', 'B', '--expert', 'C', '-o', 'sheets')
  const sheets = readdirSync(join(folder, 'sheets')).sort()
  for (const [at, file] of sheets.entries()) fillIn(file, 19 + at, 'pass')
  const paths = sheets.map((file) => `sheets/${file}`)
  expect((await kebao('review', 'merge', ...paths)).code).toBe(0)
  await kebao('review', 'merge', ...paths, '--format', 'json', '-o', 'scores.json')
  await kebao('review', 'status', 'phone-course', '--to', 'submitted')
  await kebao('review', 'status', 'phone-course', '--to', 'in-review')
  const profile = ['--profile', 'province.yaml']
  expect((await kebao('review', 'status', 'phone-course', '--to', 'published', ...profile)).code).toBe(1)
  await kebao(
    'review',
    'record',
    'phone-course',
    '--step',
    '初审',
    '--by',
    '示例甲',
    '--verdict',
    'pass',
    '--aspect',
    'timely=pass',
    ...profile,
  )
  await kebao(
    'review',
    'record',
    'phone-course',
    '--step',
    '专家评审',
    '--by',
    '示例评审组',
    '--from',
    'scores.json',
    ...profile,
  )
  await kebao('review', 'status', 'phone-course', ...profile)
  expect((await kebao('review', 'status', 'phone-course', '--to', 'published', ...profile)).code).toBe(0)
  await expect(transcript()).toMatchFileSnapshot(`expected/jury.${language}.txt`)
})

const experts = ['A', 'B', 'C'].flatMap((name) => ['--expert', name])

/** Asks for the sheets of a jury of three. */
const threeSheets = ['review', 'sheet', 'phone-course', ...experts, '-o', 'sheets']

test('a course that was changed after it was scored gets no verdict', async () => {
  const { kebao } = sessionIn(folder)
  await kebao(...threeSheets)
  const sheets = readdirSync(join(folder, 'sheets'))
  for (const file of sheets) fillIn(file, 20, 'pass')
  await kebao(
    'review',
    'merge',
    ...sheets.map((file) => `sheets/${file}`),
    '--format',
    'json',
    '-o',
    'scores.json',
  )
  const path = join(folder, 'phone-course/课程.md')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n又加了一段。\n`)
  const before = readFileSync(path, 'utf8')
  const { code, stderr } = await kebao(
    'review',
    'record',
    'phone-course',
    '--step',
    '终审',
    '--by',
    '甲',
    '--from',
    'scores.json',
  )
  expect([code, readFileSync(path, 'utf8')]).toEqual([1, before])
  expect(stderr).toContain('没有对')
})

test('a jury that is divided publishes nothing until people have settled it', async () => {
  const { kebao } = sessionIn(folder)
  await kebao(...threeSheets)
  for (const [at, file] of readdirSync(join(folder, 'sheets')).sort().entries())
    fillIn(file, 20, at === 0 ? 'reject' : 'pass')
  const paths = ['A', 'B', 'C'].map((name) => `sheets/打分表-${name}.csv`)
  const merged = await kebao('review', 'merge', ...paths, '--format', 'json', '-o', 'scores.json')
  const record = ['review', 'record', '.', '--step', '终审', '--by', '甲', '--from', 'scores.json']
  const refused = await kebao(...record)
  expect([merged.code, refused.code, refused.stderr.includes('--verdict')]).toEqual([1, 1, true])
  const settled = await kebao(...record.with(2, 'phone-course'), '--verdict', '修改')
  expect([settled.code, settled.stdout]).toEqual([0, 'phone-course：记下了「终审」：修改。\n'])
  const again = await kebao(...record.with(2, 'phone-course'), '--verdict', '修改')
  expect(again.stdout).toContain('早已')
})

test('a broken sheet is told, the others are merged, and the code says so', async () => {
  const { kebao } = sessionIn(folder)
  await kebao('review', 'sheet', 'phone-course', '--expert', 'A', '--expert', 'B', '-o', 'sheets')
  fillIn('打分表-A.csv', 20, 'pass')
  fillIn('打分表-B.csv', 200, 'pass')
  const { code, stdout, stderr } = await kebao(
    'review',
    'merge',
    'sheets/打分表-A.csv',
    'sheets/打分表-B.csv',
  )
  expect(code).toBe(1)
  expect(stdout).toContain('专家 1 位')
  expect(stderr.match(/review\/cell/g)?.length).toBe(4)
})

test.each([
  [['review', 'merge', 'province.yaml'], 1],
  [['review', 'record', 'phone-course', '--step', '一审'], 2],
  [['review', 'status', 'phone-course', '--to', '完美'], 2],
  [['review', 'merge', 'province.yaml', '-o', 'phone-course/课程.md'], 2],
  [['review', 'nonsense'], 2],
])('kebao %j ends with %i and a sentence', async (argv, expected) => {
  const { code, stderr } = await sessionIn(folder).kebao(...argv)
  expect(code).toBe(expected)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stderr.length).toBeGreaterThan(5)
})
