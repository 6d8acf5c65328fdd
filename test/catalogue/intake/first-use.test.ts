/** What a clerk and a teacher meet who use an intake for the first time. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { intake } from '../../../src/catalogue/intake/intake.js'
import { mainFinding } from '../../../src/catalogue/intake/main-reason.js'
import { intakeReports } from '../../../src/catalogue/intake/reports.js'
import { buildZip } from '../../base/zip-builder.js'
import { sessionIn } from '../../cli/commands/session.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { below, course, gbk, zipOf } from './courses.js'

const text = (content: unknown): string => new TextDecoder().decode(content as Uint8Array)

const inGbk = (id: string) =>
  Object.fromEntries(Object.entries(course({ id })).map(([path, words]) => [path, gbk(words)]))

const broken = (id: string) => {
  const made = course({ id })
  return { ...made, '课程.md': (made['课程.md'] ?? '').replace(/^title:.*$/m, '') }
}

test('the finding that decided the verdict comes first, not the gravest', async () => {
  const record = await intake([
    { path: '1.zip', content: zipOf(inGbk('same')) },
    { path: '2.zip', content: zipOf(below('x', inGbk('same'))) },
    { path: '3.zip', content: zipOf({ ...below('甲', inGbk('same')), ...below('乙', broken('broken')) }) },
    { path: '4.zip', content: zipOf(below('课', { ...inGbk('asked'), '.keep': '' })) },
  ])
  const [, copy, mixed] = record.submissions
  expect(copy?.packages[0]?.findings.map(({ severity }) => severity)).toContain('warning')
  expect(copy && [copy.verdict, mainFinding(copy)?.code]).toEqual(['duplicate', 'intake/same-content'])
  expect(mixed && [mixed.verdict, mainFinding(mixed)?.severity]).toEqual(['return', 'error'])
  const rows = text(intakeReports(record, 'zh-CN').get('submissions.csv')).split('\r\n')
  for (const row of rows.filter((each) => each.includes('重复'))) expect(row).toContain('内容与第 1 份的')
})

test('a sheet speaks to its sender alone; what is for the receiver stands on the index', async () => {
  const titles = ['原来的课', '照抄的课']
  const [one, two] = titles.map((title, at) => zipOf(course({ id: `alike-${at}`, title, story: 4242 })))
  const record = await intake([
    { path: '甲.zip', content: one as Uint8Array<ArrayBuffer> },
    { path: '乙.zip', content: two as Uint8Array<ArrayBuffer> },
    { path: '丙.zip', content: zipOf(below('x', course({ id: 'alike-0', title: '原来的课', story: 4242 }))) },
    { path: '丁.rar', content: new TextEncoder().encode('Rar!') },
    { path: '戊.zip', content: zipOf(course({ id: 'alike-0', title: '同号的课', story: 1 })) },
    { path: '己.zip', content: new Uint8Array([0x50, 0x4b, 3, 4]) },
    { path: '庚.zip', problem: { kind: 'unreadable', cause: 'EACCES' } },
  ])
  expect(new Set(record.submissions.map(({ verdict }) => verdict))).toEqual(
    new Set(['person', 'duplicate', 'return', 'unreadable']),
  )
  for (const language of ['zh-CN', 'en'] as const) {
    const reports = intakeReports(record, language)
    const index = text(reports.get('index.html'))
    for (const { number, folder, packages } of record.submissions) {
      const sheet = text(reports.get(`${folder}/sheet.html`))
      expect(sheet).not.toMatch(/href=|请报送单位|收件的人|谁抄谁|[Aa]sk the sender|EACCES/)
      for (const other of titles.filter((title) => packages.every((pkg) => pkg.title !== title)))
        expect([number, sheet.includes(other)]).toEqual([number, false])
      const named = [...sheet.matchAll(/第 (\d+) 份|[Ss]ubmission (\d+)/g)].map(([, a, b]) => Number(a ?? b))
      expect(new Set(named)).toEqual(new Set([number]))
    }
    expect(index).toContain(language === 'en' ? 'Courses of this run that are alike' : '报来的课里相近的')
    for (const title of titles) expect(index).toContain(title)
  }
})

test('the folder of a package is no folder of submissions', async () => {
  const parts = below('desk/剪纸课', course({ id: 'one' })) as Record<string, string>
  const folder = temporaryFolder(parts)
  const { kebao } = sessionIn(folder)
  const wrong = await kebao('catalog', 'intake', 'desk/剪纸课', '-o', 'out')
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('「剪纸课」本身就是一个课包')
  expect(wrong.stderr).toContain('上一层「desk」')
  expect(existsSync(join(folder, 'out'))).toBe(false)
  const inside = await sessionIn(join(folder, 'desk/剪纸课'), 'en').kebao(
    'catalog',
    'intake',
    '.',
    '-o',
    '../../o',
  )
  expect([inside.code, inside.stderr.includes('`..`')]).toEqual([2, true])
  expect((await kebao('catalog', 'intake', 'desk', '-o', 'out')).code).toBe(0)
})

test('a loose course among archives is one submission of a folder of submissions', async () => {
  const folder = temporaryFolder({
    ...(course({ id: 'loose' }) as Record<string, string>),
    'a.zip': zipOf(course({ id: 'one' })),
  })
  const { code, stdout } = await sessionIn(folder).kebao('catalog', 'intake', '.', '-o', `${folder}-out`)
  expect([code, stdout.includes('a.zip')]).toEqual([1, true])
})

test('an empty folder is told in a sentence, and nothing is said of what was not accepted', async () => {
  const folder = temporaryFolder({ 'returned/a.rar': 'Rar!', 'good/a.zip': zipOf(course({ id: 'one' })) })
  mkdirSync(join(folder, 'empty'))
  const { kebao } = sessionIn(folder)
  const empty = await kebao('catalog', 'intake', 'empty', '-o', 'out-1')
  expect([empty.code, empty.stdout.split('\n')[0]]).toEqual([
    1,
    '这个文件夹里没有报送的文件，请看看是不是写错了文件夹。',
  ])
  expect(empty.stderr).not.toContain('accepted')
  expect((await kebao('catalog', 'intake', 'returned', '-o', 'out-2')).stderr).not.toContain('accepted')
  expect((await kebao('catalog', 'intake', 'good', '-o', 'out-3')).stderr).toContain('accepted')
})

test('of nothing no catalogue is made, and where to turn is told', async () => {
  const folder = temporaryFolder({
    'zips/a.zip': zipOf(course({ id: 'one' })),
    'returned/a.rar': 'Rar!',
    ...(below('course', course({ id: 'two' })) as Record<string, string>),
  })
  mkdirSync(join(folder, 'empty'))
  const { kebao } = sessionIn(folder)
  const build = (...paths: readonly string[]) => kebao('catalog', 'build', ...paths, '-o', 'cat')
  const [empty, zips] = [await build('empty'), await build('zips')]
  expect([empty.code, zips.code, existsSync(join(folder, 'cat'))]).toEqual([2, 2, false])
  expect(empty.stderr).toContain('没有写目录')
  expect(empty.stderr).not.toContain('catalog intake')
  expect(zips.stderr).toContain('kebao catalog intake')
  await kebao('catalog', 'intake', 'returned', '-o', 'out')
  expect((await build('out')).stderr).toContain('收件的结果')
  const mixed = await build('course', 'zips')
  expect([mixed.code, mixed.stderr.includes('kebao catalog intake')]).toEqual([1, true])
  // What was built before stays where nothing is found to build from.
  const before = readFileSync(join(folder, 'cat/entries/all.jsonl'), 'utf8')
  expect((await build('empty')).code).toBe(2)
  expect(readFileSync(join(folder, 'cat/entries/all.jsonl'), 'utf8')).toBe(before)
})

test('the limit that was passed is the one that is named', async () => {
  const raw = new Uint8Array(deflateRawSync(new Uint8Array(5 << 20)))
  const part = { path: '视频.mp4', raw, packed: raw.length, size: 5 << 20, crc: 0 }
  const told = async (content: Uint8Array<ArrayBuffer>, limits: Record<string, number>) => {
    const { submissions } = await intake([{ path: 'a.zip', content }], { limits })
    return submissions[0]?.findings.map(({ message }) => message['zh-CN']).join()
  }
  const deflated = buildZip([{ ...part, method: 8 }])
  const mib = 2 ** 20
  expect(await told(deflated, { inflatedBytes: 3 * mib })).toContain(
    '压缩着的文件，解开以后超过了每份报送的上限 3 MiB',
  )
  expect(await told(deflated, { submissionBytes: 4 * mib })).toMatch(/^解开以后超过了每份报送的上限 4 MiB/)
})

test('locks of open Office documents are of the system', async () => {
  const { submissions, ignored } = await intake([
    { path: 'a.zip', content: zipOf({ ...course({ id: 'one' }), '~$教案.docx': 'x' }) },
    { path: '~$清单.xlsx', content: new Uint8Array([1]) },
  ])
  expect(submissions.map(({ verdict }) => verdict)).toEqual(['accepted'])
  expect(ignored).toEqual(['~$清单.xlsx'])
  expect(submissions[0]?.files.find(({ path }) => path === 'a.zip/~$教案.docx')?.is).toBe('system')
})
