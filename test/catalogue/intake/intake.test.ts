/** Forty-six submissions and more: none is lost, none is mixed up, and each hazard is told by its name. */
import { beforeAll, describe, expect, test } from 'vitest'
import { isSafePath } from '../../../src/base/safe-path.js'
import { bytesOf, type Content } from '../../../src/base/tree.js'
import { decode } from '../../../src/bundle/encode.js'
import { intake } from '../../../src/catalogue/intake/intake.js'
import { intakeReports } from '../../../src/catalogue/intake/reports.js'
import { type IntakeRecord, type IntakeSubmission, intakeRecord } from '../../../src/model/intake.js'
import { markOf } from './courses.js'
import { monday, type Sent } from './monday.js'

let all: readonly Sent[]
let record: IntakeRecord
const kept = new Map<string, Content>()
const noise = ['.DS_Store', '40 甲县/Thumbs.db', 'kebao.yaml', '报送清单.csv']

const receivedOf = (sent: readonly Sent[]) => [
  ...sent.flatMap(({ files }) => files),
  ...noise.map((path) => ({ path, content: new TextEncoder().encode('x') })),
]

const run = (sent: readonly Sent[], keep?: typeof kept) =>
  intake(receivedOf(sent), {
    lint: { today: '2026-11-23' },
    keep: async (folder, files) => {
      for (const [path, content] of files) keep?.set(`${folder}/${path}`, content)
    },
  })

const at = (path: string): IntakeSubmission => {
  const found = record.submissions.find((each) => each.path === path)
  if (found === undefined) throw new Error(`nothing of ${path}`)
  return found
}

const codesOf = ({ findings, packages }: IntakeSubmission): readonly string[] =>
  [...findings, ...packages.flatMap((each) => each.findings)].map(({ code }) => code)

beforeAll(async () => {
  all = await monday()
  record = await run(all, kept)
}, 120_000)

describe('nothing is lost', () => {
  test('each of the submissions has a record, and nothing else has', () => {
    expect(all.length).toBeGreaterThanOrEqual(46)
    const codeUnits = all.map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1))
    expect(record.submissions.map(({ path }) => path)).toEqual(codeUnits)
    expect(record.submissions.map(({ number }) => number)).toEqual(codeUnits.map((_, index) => index + 1))
    expect([...record.ignored].sort()).toEqual([...noise].sort())
  })

  test('every file is accounted for once, those of archives too', () => {
    for (const { path, count } of all) {
      const paths = at(path).files.map((file) => file.path)
      expect([path, paths.length]).toEqual([path, count])
      expect(new Set(paths).size).toBe(paths.length)
    }
    expect(record.received).toBe(
      all.flatMap(({ files }) => files).filter(({ problem }) => problem?.kind !== 'empty-folder').length +
        noise.length,
    )
  })

  test('what cannot be opened says why, and is kept for a person', () => {
    for (const { number, folder, files, kind } of record.submissions) {
      for (const { is, code, path, size } of files) {
        if (is !== 'unreadable') continue
        expect([number, path, code]).toEqual([number, path, expect.any(String)])
        if (size > 0 || kind === 'folder') {
          expect(
            [...kept.keys()].filter((name) => name.startsWith(`${folder}/other/`)).length,
          ).toBeGreaterThan(0)
        }
      }
    }
  })

  test('the record has the form that its schema says', () => {
    expect(intakeRecord.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined()
  })
})

describe('nothing is mixed up', () => {
  test('each submission holds its own courses', () => {
    for (const { path, ids } of all) {
      const found = at(path).packages.flatMap(({ id }) => id?.replace('example-college/', '') ?? [])
      expect([path, [...found].sort()]).toEqual([path, [...ids].sort()])
    }
  })

  test('what was written for a submission came from it alone', async () => {
    const marks = new Map(all.flatMap(({ ids }) => ids).map((id) => [id, markOf(id)]))
    for (const { path, ids } of all) {
      const { folder } = at(path)
      const texts: string[] = []
      for (const [name, content] of kept) {
        if (!name.startsWith(`${folder}/`) || !name.endsWith('.md')) continue
        texts.push(new TextDecoder().decode(await bytesOf(content)))
      }
      const found = [...marks]
        .filter(([, mark]) => texts.some((text) => text.includes(mark)))
        .map(([id]) => id)
      expect([path, found.sort()]).toEqual([path, [...ids].sort()])
    }
  })

  test('a bundle is that of its course, and opens', async () => {
    for (const { folder, packages } of record.submissions) {
      for (const { bundle, id } of packages) {
        if (bundle === undefined) continue
        const { value } = await decode(await bytesOf(kept.get(`${folder}/${bundle.file}`) as Content))
        expect([value?.manifest.id, value?.identity]).toEqual([id, bundle.identity])
      }
    }
  })

  test('every name of the output is one that any system can hold', () => {
    for (const name of kept.keys()) expect([name, isSafePath(name)]).toEqual([name, true])
    const folders = record.submissions.map(({ folder }) => folder.toLowerCase())
    expect(new Set(folders).size).toBe(folders.length)
  })
})

describe('verdicts', () => {
  test('each hazard by its name', () => {
    const found = all.map(({ what, path }) => [what, at(path).verdict])
    expect(found).toEqual(all.map(({ what, verdict }) => [what, verdict]))
    for (const { what, path, code } of all) {
      if (code !== undefined)
        expect([what, codesOf(at(path))]).toEqual([what, expect.arrayContaining([code])])
    }
  })

  test('what is the same or alike is one group, and what is not is in none', () => {
    const groups = record.groups.map((group) =>
      group.map((number) => record.submissions[number - 1]?.path.slice(0, 2)),
    )
    expect(groups).toEqual([
      ['35', '36', '37'],
      ['38', '39'],
      ['45', '46'],
    ])
  })

  test('a name in GBK that happens to be UTF-8 is read as the others of its archive', () => {
    const paths = at('03 目录.zip').files.map(({ path }) => path)
    expect(paths).toContain('03 目录.zip/目录/1.txt')
    expect(paths.every((path) => path === '03 目录.zip' || path.startsWith('03 目录.zip/目录/'))).toBe(true)
  })

  test('a copy says which lessons match', () => {
    const [copy] = at('46 照抄.zip').packages
    const [like] = copy?.alike ?? []
    expect(like?.title).toBe('课程original')
    expect(like?.lessons.map(({ lesson, other }) => [lesson, other])).toEqual([['open', 'open']])
  })
})

describe('the same desk gives the same bytes', () => {
  test('in any order', async () => {
    const other = await run([...all].reverse())
    const [a, b] = [intakeReports(record, 'zh-CN'), intakeReports(other, 'zh-CN')]
    expect([...b.keys()]).toEqual([...a.keys()])
    for (const [path, content] of a) expect([path, b.get(path)]).toEqual([path, content])
  }, 120_000)

  test('nothing that was received is changed', async () => {
    const again = await monday()
    for (const [index, { files }] of again.entries()) expect(all[index]?.files).toEqual(files)
  })
})

describe('pages', () => {
  const pageAt = async (path: string): Promise<string> =>
    new TextDecoder().decode(await bytesOf(intakeReports(record, 'zh-CN').get(path) as Content))

  test('nothing that a sender wrote is markup', async () => {
    const pages = [...intakeReports(record, 'en')].filter(([path]) => path.endsWith('.html'))
    expect(pages.length).toBe(record.submissions.length + 1)
    for (const [path, content] of pages) {
      const html = new TextDecoder().decode(await bytesOf(content))
      expect([path, /<(?:script|img)\b/i.exec(html)?.[0]]).toEqual([path, undefined])
    }
  })

  test('the index leads to every sheet', async () => {
    const html = await pageAt('index.html')
    for (const { folder } of record.submissions) {
      expect(html).toContain(`href="${encodeURIComponent(folder)}/sheet.html"`)
    }
  })

  test('the table for spreadsheets has a byte order mark and a row a course', async () => {
    const csv = intakeReports(record, 'zh-CN').get('submissions.csv') as Uint8Array
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = new TextDecoder().decode(csv).trim().split('\r\n')
    const expected = record.submissions.reduce((sum, { packages }) => sum + Math.max(1, packages.length), 0)
    expect(rows.length).toBe(expected + 1)
  })
})
