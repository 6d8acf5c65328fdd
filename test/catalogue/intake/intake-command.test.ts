/** `kebao catalog intake`: a folder on a disk, and what is written of it. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { sessionIn } from '../../cli/commands/session.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { below, bundleOf, course, gbk, zipOf } from './courses.js'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

const snapshot = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder).map((path) => {
      const full = join(folder, path)
      return [path, lstatSync(full).isFile() ? readFileSync(full, 'hex') : 'a link'] as const
    }),
  )

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)))

test('a desk is taken in, told in 80 columns, and left as it was', async () => {
  const folder = temporaryFolder({
    'desk/甲县/课程.zip': zipOf(course({ id: 'one' })),
    'desk/乙县/课程.zip': zipOf(course({ id: 'two' }), 'gbk'),
    'desk/丙县/剪纸课/课程.md': course({ id: 'three' })['课程.md'] ?? '',
    'desk/丙县/剪纸课/课节/01-开始.md': course({ id: 'three' })['课节/01-开始.md'] ?? '',
    'desk/丙县/剪纸课/._课程.md': 'x',
    'desk/教案.docx': 'x',
    'desk/报送清单.csv': '\ufeff单位,课程\r\n甲县,课程\r\n丁县,草编\r\n',
    'desk/kebao.yaml': 'publisher: { name: 省中心, level: provincial, type: open-university }\n',
  })
  const desk = join(folder, 'desk')
  symlinkSync('/etc/hosts', join(desk, '快捷方式.zip'))
  mkdirSync(join(desk, '空的'))
  const before = snapshot(desk)
  const { kebao } = sessionIn(folder)
  const { code, stdout, stderr } = await kebao('catalog', 'intake', 'desk', '-o', 'out')
  expect(stderr).toContain('index.html')
  expect(code).toBe(1)
  expect(widest(stdout)).toBeLessThanOrEqual(80)
  expect(stdout).toContain('收到 9 个文件，6 份报送：可以收 3，退回修改 2，打不开 1。')
  expect(stdout).toContain('清单上还有 1 份没有收')
  expect(snapshot(desk)).toEqual(before)
  expect(filesIn(join(folder, 'out'))).toEqual([
    '.kebao-output',
    '001-剪纸课/package/课程.md',
    '001-剪纸课/package/课节/01-开始.md',
    '001-剪纸课/sheet.html',
    '001-剪纸课/three-1.0.0.kebao',
    '002-课程/package/课程.md',
    '002-课程/package/课节/01-开始.md',
    '002-课程/sheet.html',
    '002-课程/two-1.0.0.kebao',
    '003-快捷方式/sheet.html',
    '004-教案/other/1-教案.docx',
    '004-教案/sheet.html',
    '005-课程/one-1.0.0.kebao',
    '005-课程/package/课程.md',
    '005-课程/package/课节/01-开始.md',
    '005-课程/sheet.html',
    '006-空的/sheet.html',
    'accepted/one-1.0.0.kebao',
    'accepted/three-1.0.0.kebao',
    'accepted/two-1.0.0.kebao',
    'index.html',
    'intake.json',
    'submissions.csv',
  ])
  const record = JSON.parse(readFileSync(join(folder, 'out/intake.json'), 'utf8'))
  expect(record.submissions[4]).toMatchObject({ path: '甲县/课程.zip', listed: '甲县', verdict: 'accepted' })
  expect(record.missing).toEqual(['丁县 · 草编'])
  expect(record.ignored).toEqual(['kebao.yaml', '报送清单.csv'])
})

test('what of the list could not be read stands in the record and on the index', async () => {
  const folder = temporaryFolder({
    'desk/one.zip': zipOf(course({ id: 'one' })),
    'desk/报送清单.csv': gbk('单位,课程\r\n甲县,"one\r\n'),
  })
  await sessionIn(folder).kebao('catalog', 'intake', 'desk', '-o', 'out', '--lang', 'zh-CN')
  const record = JSON.parse(readFileSync(join(folder, 'out/intake.json'), 'utf8'))
  expect(record.findings.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
    ['parse/encoding', '报送清单.csv'],
    ['intake/list-open-quote', '报送清单.csv'],
  ])
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toContain('报送清单.csv 清单第 2 行')
})

test('a catalogue is built of what was accepted, and of nothing else', async () => {
  const made = course({ id: 'returned' })
  const folder = temporaryFolder({
    'desk/好.zip': zipOf(course({ id: 'good' })),
    'desk/坏.zip': zipOf({ ...made, '课程.md': (made['课程.md'] ?? '').replace(/^title:.*$/m, '') }),
    'desk/带函.zip': zipOf({ ...below('课', course({ id: 'asked' })), '报送函.docx': 'x' }),
  })
  const { kebao } = sessionIn(folder)
  await kebao('catalog', 'intake', 'desk', '-o', 'out')
  for (const from of ['out', 'out/accepted']) {
    expect((await kebao('catalog', 'build', from, '-o', 'catalogue')).code).toBe(0)
    const entries = readFileSync(join(folder, 'catalogue/entries/all.jsonl'), 'utf8').trim().split('\n')
    expect(entries.map((line) => JSON.parse(line).id)).toEqual(['example-college/good'])
  }
  // Somebody who decided names what was decided.
  const asked = readdirSync(join(folder, 'out')).find((name) => name.includes('带函'))
  await kebao('catalog', 'build', 'out', `out/${asked}/asked-1.0.0.kebao`, '-o', 'catalogue')
  const entries = readFileSync(join(folder, 'catalogue/entries/all.jsonl'), 'utf8').trim().split('\n')
  expect(entries.length).toBe(2)
})

test('intake.json is what JSON makes of the record, whatever is in it', async () => {
  const folder = temporaryFolder({
    'desk/"submissions": [].zip': zipOf(course({ id: 'one' })),
    'desk/二\u202e.zip': zipOf(course({ id: 'two' })),
    'desk/报送清单.csv': '单位,课程\n"submissions": [],没有\n',
  })
  const { stdout } = await sessionIn(folder).kebao(
    'catalog',
    'intake',
    'desk',
    '-o',
    'out',
    '--format',
    'json',
  )
  expect(stdout).toBe(readFileSync(join(folder, 'out/intake.json'), 'utf8'))
  expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2).replaceAll('\u202e', '\\u202e')}\n`)
})

test('names that an old program unpacked on the disk are read as GBK', async () => {
  const folder = temporaryFolder({ 'desk/x': '' })
  const name = Buffer.from(gbk('智能手机.zip'))
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'desk/')), name]), zipOf(course({ id: 'on-disk' })))
  const { stdout } = await sessionIn(folder).kebao(
    'catalog',
    'intake',
    'desk',
    '-o',
    'out',
    '--format',
    'json',
  )
  expect(JSON.parse(stdout).submissions.map(({ path }: { path: string }) => path)).toEqual([
    'x',
    '智能手机.zip',
  ])
})

test('what the centre says of its own courses is not said of those of others', async () => {
  const text = (course({ id: 'nobody' })['课程.md'] ?? '').replace(/^publisher:.*\n/m, '')
  const folder = temporaryFolder({
    'desk/kebao.yaml': 'publisher: { name: 省中心, level: provincial, type: open-university }\n',
    'desk/课.zip': zipOf({ ...course({ id: 'nobody' }), '课程.md': text }),
  })
  const { code, stdout } = await sessionIn(folder).kebao(
    'catalog',
    'intake',
    'desk',
    '-o',
    'out',
    '--format',
    'json',
  )
  expect(code).toBe(1)
  const [{ packages }] = JSON.parse(stdout).submissions
  expect(packages[0].publisher).toBeUndefined()
  expect(packages[0].findings.some(({ code: of }: { code: string }) => of.startsWith('front-matter/'))).toBe(
    true,
  )
})

test('the same desk gives the same files, and an earlier result is replaced when asked', async () => {
  const folder = temporaryFolder({ 'desk/a.zip': zipOf(below('课', course({ id: 'one' }))) })
  const { kebao } = sessionIn(folder)
  expect((await kebao('catalog', 'intake', 'desk', '-o', 'out')).code).toBe(0)
  const first = snapshot(join(folder, 'out'))
  const refused = await kebao('catalog', 'intake', 'desk', '-o', 'out')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('--replace')
  writeFileSync(join(folder, 'out/note.txt'), 'x')
  expect((await kebao('catalog', 'intake', 'desk', '-o', 'out', '--replace')).code).toBe(0)
  expect(snapshot(join(folder, 'out'))).toEqual(first)
  expect(readdirSync(folder).sort()).toEqual(['desk', 'out'])
})

test('nothing is written over other things, or into the desk', async () => {
  const folder = temporaryFolder({ 'desk/a.zip': zipOf(course({ id: 'one' })), 'mine/diary.txt': 'x' })
  const { kebao } = sessionIn(folder)
  for (const out of ['mine', 'desk/out', 'desk', '.']) {
    const { code } = await kebao('catalog', 'intake', 'desk', '-o', out, '--replace')
    expect([out, code]).toEqual([out, 2])
  }
  expect((await kebao('catalog', 'intake', 'nowhere', '-o', 'out')).code).toBe(2)
  expect((await kebao('catalog', 'intake', 'desk')).code).toBe(2)
  expect(filesIn(folder)).toEqual(['desk/a.zip', 'mine/diary.txt'])
})

test('a catalogue or a syllabus in an earlier result is not replaced with it', async () => {
  const folder = temporaryFolder({
    'desk/a.zip': zipOf(course({ id: 'one' })),
    'held/original.kebao': await bundleOf({ id: 'original' }),
  })
  const { kebao } = sessionIn(folder)
  await kebao('catalog', 'intake', 'desk', '-o', 'out')
  expect((await kebao('catalog', 'build', 'held', '-o', 'out/catalogue')).code).toBe(0)
  mkdirSync(join(folder, 'out/syllabi'))
  for (const option of [
    ['--catalog', 'out/catalogue'],
    ['--syllabus', 'out/syllabi'],
  ]) {
    const { code } = await kebao('catalog', 'intake', 'desk', '-o', 'out', '--replace', ...option)
    expect([option, code]).toEqual([option, 2])
  }
  expect(readdirSync(join(folder, 'out'))).toContain('catalogue')
})

test('courses are compared with the catalogue, and held against a syllabus', async () => {
  const folder = temporaryFolder({
    'held/original.kebao': await bundleOf({ id: 'original', story: 77 }),
    'desk/1 一样.zip': zipOf(course({ id: 'original', story: 77 })),
    'desk/2 照抄.zip': zipOf(course({ id: 'copied', story: 77 })),
    'desk/3 同号.zip': zipOf(course({ id: 'original', story: 78 })),
    'desk/4 别的.zip': zipOf(course({ id: 'other', story: 79 })),
  })
  const { kebao } = sessionIn(folder)
  expect((await kebao('catalog', 'build', 'held', '-o', 'catalogue')).code).toBe(0)
  const { stdout } = await kebao(
    'catalog',
    'intake',
    'desk',
    '-o',
    'out',
    '--catalog',
    'catalogue',
    '--format',
    'json',
  )
  const { submissions } = JSON.parse(stdout) as {
    submissions: readonly {
      verdict: string
      packages: readonly { findings: readonly { code: string }[] }[]
    }[]
  }
  const told = submissions.map(({ verdict, packages }) => [
    verdict,
    packages.flatMap(({ findings }) =>
      findings.map(({ code }) => code).filter((code) => code.startsWith('intake/')),
    ),
  ])
  expect(told.map(([verdict]) => verdict)).toEqual(['duplicate', 'person', 'person', 'accepted'])
  expect(told[0]?.[1]).toContain('intake/same-content')
  expect(told[1]?.[1]).toContain('intake/alike')
  expect(told[2]?.[1]).toContain('intake/id-taken')
  expect(told[3]?.[1]).toEqual([])
  const missing = await kebao('catalog', 'intake', 'desk', '-o', 'out2', '--syllabus', 'nowhere')
  expect(missing.code).toBe(2)
})

test('English is spoken where it is asked for', async () => {
  const folder = temporaryFolder({ 'desk/a.zip': zipOf(course({ id: 'one' })), 'desk/b.rar': 'Rar!' })
  const { stdout } = await sessionIn(folder, 'en').kebao('catalog', 'intake', 'desk', '-o', 'out')
  expect(stdout).toContain('2 files received, 2 submissions: Accepted 1, To be returned 1.')
  expect(widest(stdout)).toBeLessThanOrEqual(80)
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toContain('lang="en"')
})
