/** The limits of an intake, each told by its name, and what surprises there may be in one submission. */
import { describe, expect, test } from 'vitest'
import { type Content, sizeOf } from '../../../src/base/tree.js'
import { decode } from '../../../src/bundle/encode.js'
import { submissionsIn } from '../../../src/catalogue/intake/desk.js'
import { type IntakeOptions, intake } from '../../../src/catalogue/intake/intake.js'
import { listedRows } from '../../../src/catalogue/intake/listed-rows.js'
import { matchList } from '../../../src/catalogue/intake/match-list.js'
import { intakeReports } from '../../../src/catalogue/intake/reports.js'
import { rootsIn } from '../../../src/catalogue/intake/roots-in.js'
import { safeName } from '../../../src/catalogue/intake/safe-name.js'
import { sheetFindings } from '../../../src/catalogue/intake/sheet-findings.js'
import { utf8 } from '../../base/zip-builder.js'
import { below, bundleOf, course, zipOf } from './courses.js'

const three = ['a.zip', 'b.zip', 'c.zip'].map((path) => ({
  path,
  content: zipOf(course({ id: path.slice(0, 1) })),
}))

const told = async (limits: NonNullable<IntakeOptions['limits']>) => {
  const { submissions } = await intake(three, { limits })
  return submissions.map(({ verdict, findings }) => [verdict, ...findings.map(({ code }) => code)])
}

describe('limits', () => {
  test('of submissions', async () => {
    expect(await told({ submissions: 2 })).toEqual([
      ['accepted'],
      ['accepted'],
      ['person', 'intake/run-too-many'],
    ])
  })

  test('of the bytes of a run', async () => {
    expect(await told({ runBytes: 10 })).toEqual([
      ['accepted'],
      ['person', 'intake/run-too-large'],
      ['person', 'intake/run-too-large'],
    ])
  })

  test('of the bytes of a submission', async () => {
    expect(await told({ submissionBytes: 100 })).toEqual(
      Array(3).fill(['unreadable', 'intake/submission-too-large']),
    )
  })

  test('of the files of a submission', async () => {
    expect(await told({ submissionFiles: 1 })).toEqual(
      Array(3).fill(['unreadable', 'intake/submission-too-many-files']),
    )
  })

  test('of the courses of a submission: the others are kept, and told once', async () => {
    const kept = new Map<string, unknown>()
    const content = zipOf({
      ...below('甲', course({ id: 'a' })),
      ...below('乙', course({ id: 'b' })),
      ...below('丙', course({ id: 'c' })),
    })
    const { submissions } = await intake([{ path: 'a.zip', content }], {
      limits: { submissionCourses: 1 },
      keep: async (_, files) => void [...files].map(([path, file]) => kept.set(path, file)),
    })
    const [{ verdict, packages, files, findings } = { packages: [], files: [], findings: [] }] = submissions
    expect([verdict, packages.length]).toEqual(['person', 1])
    expect(findings.filter(({ code }) => code === 'intake/submission-too-many-courses').length).toBe(1)
    expect(files.filter(({ is }) => is === 'other').length).toBe(4)
    expect([...kept.keys()].filter((path) => path.startsWith('other/')).length).toBe(4)
  })

  test('of a submission are those of all archives in it', async () => {
    const inner = zipOf({ 'x.txt': 'x'.repeat(600) })
    const content = zipOf({ '1.zip': inner, '2.zip': inner })
    const { submissions } = await intake([{ path: 'a.zip', content }], { limits: { submissionBytes: 2500 } })
    const codes = submissions[0]?.files.filter(({ is }) => is === 'unreadable').map(({ code }) => code)
    expect(codes).toEqual(['intake/submission-too-large'])
  })
})

test('bundles take their part of what a submission may unpack to, in memory and in all', async () => {
  const bundles = await Promise.all(
    ['a', 'b'].map(async (id) => [`${id}.kebao`, await bundleOf({ id })] as const),
  )
  const content = zipOf(Object.fromEntries(bundles))
  const run = async (limits: NonNullable<IntakeOptions['limits']>) => {
    const { submissions } = await intake([{ path: 'a.zip', content }], { limits })
    return submissions[0]?.packages.map(({ verdict, findings }) => [
      verdict,
      ...findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ])
  }
  const trees = await Promise.all(
    bundles.map(async ([, bytes]) => [...((await decode(bytes)).value?.tree ?? [])]),
  )
  const bytesIn = (files: readonly (readonly [string, Content])[]): number =>
    files.reduce((sum, [, each]) => sum + sizeOf(each), 0)
  const [one, all] = [1, 2].map((count) => bytesIn([...bundles, ...trees.slice(0, count).flat()])) as [
    number,
    number,
  ]
  expect(await run({ submissionBytes: all })).toEqual([['accepted'], ['accepted']])
  const tooLarge = [['accepted'], ['return', 'intake/submission-too-large']]
  expect(await run({ submissionBytes: one })).toEqual(tooLarge)
  expect(await run({ inflatedBytes: one })).toEqual(tooLarge)
  expect(await run({ submissionFiles: 2 + (trees[0]?.length ?? 0) })).toEqual([
    ['accepted'],
    ['return', 'intake/submission-too-many-files'],
  ])
})

describe('one submission', () => {
  test('that fails in an unforeseen way leaves the others as they are', async () => {
    const broken = new Blob(['PK\x03\x04'])
    Object.defineProperty(broken, 'arrayBuffer', { value: () => Promise.reject(new RangeError('boom')) })
    Object.defineProperty(broken, 'slice', { value: () => broken })
    const { submissions } = await intake([...three, { path: 'bad.zip', content: broken }])
    expect(submissions.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['a.zip', 'accepted'],
      ['b.zip', 'accepted'],
      ['bad.zip', 'person'],
      ['c.zip', 'accepted'],
    ])
    expect(submissions[2]?.findings.map(({ code }) => code)).toEqual(['intake/fault'])
  })

  test('whose author hid errors from the checks is for a person, however good the reason sounds', async () => {
    const made = course({ id: 'hidden' })
    const lesson = '课节/01-开始.md'
    const codes = ['asset/missing', 'accessibility/image-alt']
    const run = async (comment: (code: string) => string) => {
      const text = `${made[lesson]}\n${codes.map(comment).join('\n\n')}\n\n![](missing.png)\n`
      const { submissions } = await intake([{ path: 'a.zip', content: zipOf({ ...made, [lesson]: text }) }], {
        lint: { profile: { severities: { 'accessibility/image-alt': 'error', 'asset/missing': 'error' } } },
      })
      const [{ verdict, packages } = { packages: [] }] = submissions
      return [verdict, ...packages.flatMap(({ findings }) => findings.map(({ code }) => code)).sort()]
    }
    expect(await run(() => '')).toEqual(['return', ...[...codes].sort()])
    expect(await run((code) => `<!-- kebao-ignore-file ${code}: 上级同意 -->`)).toEqual([
      'person',
      'intake/hidden-by-author',
    ])
  })

  test('of new and known courses takes the new one in', async () => {
    const old = course({ id: 'old' })
    const { submissions } = await intake([
      { path: '1.zip', content: zipOf(old) },
      { path: '2.zip', content: zipOf({ ...below('旧', old), ...below('新', course({ id: 'new' })) }) },
    ])
    expect(submissions[1]?.packages.map(({ verdict }) => verdict).sort()).toEqual(['accepted', 'duplicate'])
    expect(submissions[1]?.verdict).toBe('accepted')
    expect(submissions[1]?.packages.flatMap(({ bundle }) => bundle?.accepted ?? [])).toEqual([
      'accepted/new-1.0.0.kebao',
    ])
  })

  test('without a course says which file was meant as one, to its sender as well', async () => {
    const run = async (files: Readonly<Record<string, string>>) => {
      const { submissions } = await intake([{ path: 'a.zip', content: zipOf(files) }])
      const [{ verdict, findings } = { findings: [] }] = submissions
      return [verdict, ...findings.map(({ code }) => code), sheetFindings(findings, true)[0]?.help['zh-CN']]
    }
    // Which of the two is the course nobody can tell.
    expect(await run({ '课程.md.txt': '你好', 'course.md.txt': '你好' })).toEqual([
      'return',
      'intake/misnamed-root',
      '请把「course.md.txt」改名为「course.md」；看不到「.txt」的话，先让电脑显示文件扩展名。',
    ])
    expect(await run({ '说明.txt': '你好' })).toEqual([
      'return',
      'intake/no-course',
      '请用「kebao new」的模板补上「课程.md」，再发一次。',
    ])
  })

  test('of which nothing can be taken out lists what is in it', async () => {
    const content = zipOf({ ...course({ id: 'a' }), '../escape.md': 'x' })
    const { submissions } = await intake([{ path: 'a.zip', content }])
    expect(submissions[0]?.files.map(({ path, is, code }) => [path, is, code])).toEqual([
      ['a.zip', 'unreadable', 'bundle/unsafe-name'],
      ['a.zip/../escape.md', 'unreadable', 'bundle/unsafe-name'],
      ['a.zip/课程.md', 'unreadable', 'bundle/unsafe-name'],
      ['a.zip/课节/01-开始.md', 'unreadable', 'bundle/unsafe-name'],
    ])
  })

  test('with tens of thousands of courses or folders does not take the day', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, at) => [`f${at}/course.md`, '---\n---\n'] as const),
    )
    const files = new Map(Object.entries(many).map(([path, text]) => [path, utf8(text)]))
    const { roots, rest } = await rootsIn(files)
    expect([roots.length, rest.size]).toEqual([30_000, 0])
  })

  test('of a batch that copies one text is found, and what was not compared is told', async () => {
    const batch = Array.from({ length: 70 }, (_, at) => ({
      path: `${at}.zip`,
      content: zipOf(course({ id: `copy-${at}`, story: 5 })),
    }))
    const record = await intake(batch)
    expect(record.submissions.filter(({ verdict }) => verdict !== 'person')).toEqual([])
    expect(record.findings?.map(({ code }) => code)).toEqual(['catalogue/many-alike'])
    const page = intakeReports(record, 'zh-CN').get('index.html')
    expect(new TextDecoder().decode(page as Uint8Array)).toContain('没有两两都比')
  })

  test('with thousands of faults of one kind tells some, and how many more', async () => {
    const names = Array.from({ length: 3000 }, (_, at) => `../${at}`)
    const content = zipOf(Object.fromEntries(names.map((name) => [name, 'x'])))
    const { submissions } = await intake([{ path: 'a.zip', content }])
    const found = submissions[0]?.findings ?? []
    expect(found.length).toBe(21)
    expect(found.at(-1)?.message.en).toContain('2980 more')
  })

  test('a course in the folder of another is told', async () => {
    const content = zipOf({ ...course({ id: 'outer' }), ...below('附', course({ id: 'inner' })) })
    const { submissions } = await intake([{ path: 'a.zip', content }])
    expect(submissions[0]?.verdict).toBe('person')
    const codes = submissions[0]?.packages.flatMap(({ findings }) => findings.map(({ code }) => code))
    expect(codes).toContain('intake/package-in-package')
  })

  test('what its list of exceptions leaves out is told as left out', async () => {
    const content = zipOf({ ...course({ id: 'one' }), '_草稿.md': 'x', README: 'x' })
    const { submissions } = await intake([{ path: 'a.zip', content }])
    const files = submissions[0]?.files.filter(({ is }) => is === 'left-out').map(({ path }) => path)
    expect(files).toEqual(['a.zip/README', 'a.zip/_草稿.md'])
  })
})

describe('a desk', () => {
  const at = (...paths: readonly string[]) =>
    submissionsIn(paths.map((path) => ({ path, content: utf8('x') }))).submissions.map(({ path, kind }) => [
      path,
      kind,
    ])

  test('the folder of a county is where its submissions lie', () => {
    expect(at('甲/1.zip', '甲/课/课程.md', '甲/课/图/1.png', '甲/信.docx')).toEqual([
      ['甲/1.zip', 'file'],
      ['甲/信.docx', 'file'],
      ['甲/课', 'folder'],
    ])
  })

  test('a folder without anything known is one submission', () => {
    expect(at('照片/1.jpg', '照片/子/2.jpg', '信.txt')).toEqual([
      ['信.txt', 'file'],
      ['照片', 'folder'],
    ])
  })
})

describe('the list', () => {
  test('finds its columns by their headings, in any order', () => {
    expect(listedRows('日期,文件名,报送单位\n11-23,手机课,甲县\n').value).toEqual([
      { who: '甲县', what: '手机课' },
    ])
    expect(listedRows('甲县\t手机课\n').value).toEqual([{ who: '甲县', what: '手机课' }])
    expect(listedRows('')).toEqual({ value: [], diagnostics: [] })
  })

  test('that cannot be read to its end says from which row on', async () => {
    const text = '单位,课程\n甲县,手机课\n乙县,"防诈骗\n丙县,太极\n'
    const { value: list, diagnostics: listFindings } = listedRows(text, '报送清单.csv')
    expect(list).toEqual([{ who: '甲县', what: '手机课' }])
    expect(listFindings.map(({ code, data }) => [code, data])).toEqual([
      ['intake/list-open-quote', { row: 3 }],
    ])
    const record = await intake([], { list, listFindings })
    expect(record.findings?.map(({ code, file }) => [code, file])).toEqual([
      ['intake/list-open-quote', '报送清单.csv'],
    ])
    const long = listedRows(`甲县,手机课\n${','.repeat(1_000_000)}`)
    expect(long.diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ['intake/list-too-long', { row: 2, limit: 1_000_000 }],
    ])
    expect(long.value).toEqual([{ who: '甲县', what: '手机课' }])
  })

  test('two counties with one name find their own', () => {
    const rows = [
      { who: '乙县', what: '课程' },
      { who: '甲县', what: '课程' },
      { who: '丙县', what: '课程' },
    ]
    const { names, missing } = matchList(rows, ['乙县/课程.zip', '甲县/课程.zip'])
    expect([...names]).toEqual([
      [0, '乙县'],
      [1, '甲县'],
    ])
    expect(missing).toEqual(['丙县 · 课程'])
  })
})

test('names of the output are plain, short, and never empty', () => {
  expect(safeName('甲/智能手机（最终版）2.zip', 'stem')).toBe('智能手机-最终版-2')
  expect(safeName('../../etc/passwd', 'stem')).toBe('passwd')
  expect(safeName('<>:"|?*', 'whole')).toBe('unnamed')
  expect(safeName('说明.DOCX', 'ending')).toBe('说明.DOCX')
  expect(new TextEncoder().encode(safeName('课'.repeat(200), 'whole')).length).toBeLessThanOrEqual(36)
})
