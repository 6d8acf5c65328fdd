/** Whatever a publisher writes into a course, it is text in all that is made of catalogues: pages, tables, feeds, scripts. */
import * as fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { sampleEntries } from '../../bench/sample-entries.js'
import { readCsv } from '../../src/base/read-csv.js'
import { coverage } from '../../src/catalogue/coverage/coverage.js'
import { coverageCsv, coverageTableNames } from '../../src/catalogue/coverage/csv-tables.js'
import { coverageReport } from '../../src/catalogue/coverage/report-page.js'
import { atomOf } from '../../src/catalogue/feed/atom-of.js'
import { feedOf } from '../../src/catalogue/feed/feed-of.js'
import { jsonFeedOf } from '../../src/catalogue/feed/json-feed-of.js'
import { readCatalogue } from '../../src/catalogue/format/read-catalogue.js'
import { writeCatalogue } from '../../src/catalogue/format/write-catalogue.js'
import { intakeReports } from '../../src/catalogue/intake/reports.js'
import { similarPairs } from '../../src/catalogue/similar/similar-pairs.js'
import { similarCsv, similarReport } from '../../src/catalogue/similar/similar-report.js'
import { type CatalogueEntry, catalogueEntry } from '../../src/model/catalogue-entry.js'
import type { IntakeRecord } from '../../src/model/intake.js'
import { catalogueFrom } from './sample-catalogue.js'

const pieces = [
  '<kbevil onkb=1>',
  '</script><kbevil>',
  '</td></title></style>',
  '" onkb="1',
  "' onkb='1",
  '&lt;kbevil&gt;',
  ']]><kbevil>',
  '=cmd|0!A1',
  '＝1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\n=1',
  '","=1',
  '\u202e\u2066',
  '\u2028\u2029',
  '\ufeff',
  '\ud800',
  '\u0000\u0007\uffff',
  '\r\n=1\r\n',
  '__proto__',
  'javascript:alert(1)',
  '%0d%0a',
  '课',
] as const

const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<kbevil>',
  'file:///etc/passwd',
  '\\\\server\\share\\a.kebao',
  '//evil.example/a.kebao',
  '/etc/passwd',
  '../../../a.kebao',
  'https://name:word@evil.example/a.kebao',
  'a"onkb=1 <kbevil>.kebao',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
]

const samples = sampleEntries(4)

/** The entry as far as a reader of catalogues would believe it. */
const withTexts = (
  entry: CatalogueEntry,
  [title, summary, name, lesson]: readonly string[],
  address: string,
): CatalogueEntry =>
  ({
    ...entry,
    title,
    summary,
    publisher: { name },
    address,
    updated: '2026-01-02',
    status: 'published',
    lessons: entry.lessons.map((each) => ({ ...each, title: lesson })),
  }) as CatalogueEntry

const isPage = (html: string): void => {
  expect(html).not.toContain('<kbevil')
  const bare = html.replace(/="[^"]*"/g, '=""')
  expect(bare).not.toMatch(/<[a-z][^>]*\sonkb/i)
  expect(html).toContain('Content-Security-Policy')
  for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
    expect(href).toMatch(/^(?:https:\/\/|\.\.?\/|#|[\w%.-]+(?:\/|$|\.))/)
  expect(html).not.toMatch(/(?:href|src)="\s*(?:javascript|data|file):/i)
}

const isTable = (text: string): void => {
  const { rows, problem } = readCsv(text)
  expect(problem).toBeUndefined()
  for (const row of rows) {
    for (const { text: cell } of row) {
      if (/^-?\d+(?:\.\d+)?$/.test(cell)) continue
      expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
    }
  }
}

const texts = fc.tuple(hostile, hostile, hostile, hostile)
const catalogues = fc
  .array(fc.tuple(texts, fc.constantFrom(...addresses)), { minLength: 4, maxLength: 4 })
  .map((changes) =>
    catalogueFrom(
      samples.map((entry, at) => {
        const [words, address] = changes[at] ?? [[], '']
        return withTexts(entry, words, address)
      }),
    ),
  )

test('pages and tables', () => {
  fc.assert(
    fc.property(catalogues, (catalogue) => {
      const found = coverage(catalogue)
      const pairs = similarPairs(catalogue).value
      const [a, b] = catalogue.entries
      const rows =
        a === undefined || b === undefined
          ? []
          : [
              {
                first: a,
                course: b,
                relation: 'duplicate' as const,
                similarity: 1,
                containment: 1,
                parts: [],
              },
            ]
      for (const language of ['zh-CN', 'en'] as const) {
        isPage(coverageReport(found, language))
        isPage(similarReport([...pairs, ...rows], [], language))
        isTable(similarCsv([...pairs, ...rows], language))
        for (const name of coverageTableNames) {
          const table = coverageCsv(found, name, language)
          if (table !== undefined) isTable(table)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('feeds are well-formed and lead nowhere strange', () => {
  fc.assert(
    fc.property(catalogues, (catalogue) => {
      const feed = feedOf(catalogue, { title: 'x', base: 'https://good.example/c/' })
      const atom = atomOf(feed)
      XmlDocument.fromString(atom).dispose()
      expect(atom).not.toContain('<kbevil')
      JSON.parse(jsonFeedOf(feed))
      for (const { bundle = 'https://good.example/c/' } of feed.items) {
        const { protocol, username } = new URL(bundle)
        expect([protocol, username]).toEqual(['https:', ''])
        if (!bundle.startsWith('https://good.example/')) throw new Error(bundle)
      }
    }),
    { numRuns: 60 },
  )
})

test('the reports of an intake', () => {
  const recordOf = ([title, path, name, message]: readonly string[]): IntakeRecord =>
    ({
      intakeVersion: 1,
      received: 1,
      ignored: [path],
      submissions: [
        {
          number: 1,
          path,
          kind: 'file',
          size: 1,
          folder: '001-x',
          verdict: 'return',
          listed: name,
          files: [{ path, size: 1, is: 'unreadable', code: 'a/b' }],
          findings: [],
          packages: [
            {
              number: 1,
              path,
              kind: 'course',
              id: name,
              version: name,
              title,
              publisher: name,
              lessons: 1,
              verdict: 'return',
              folder: 'package',
              findings: [
                {
                  code: 'a/b',
                  severity: 'error',
                  message: { 'zh-CN': message, en: message },
                  why: { 'zh-CN': title, en: title },
                  help: { 'zh-CN': title, en: title },
                  file: path,
                },
              ],
              alike: [
                {
                  id: name,
                  version: name,
                  title,
                  license: title,
                  publisher: name,
                  relation: 'duplicate',
                  similarity: 1,
                  containment: 1,
                  lessons: [{ lesson: title, other: title, otherTitle: name, similarity: 1 }],
                },
              ],
              conformance: [
                {
                  id: name,
                  version: name,
                  title,
                  isNamed: false,
                  verdict: 'partial',
                  shares: {},
                  departures: [{ 'zh-CN': message, en: message }],
                  more: 1,
                },
              ],
            },
          ],
        },
      ],
      groups: [],
      missing: [title],
    }) as IntakeRecord
  fc.assert(
    fc.property(texts, (words) => {
      for (const language of ['zh-CN', 'en'] as const) {
        const files = intakeReports(recordOf(words), language)
        const text = (path: string) => new TextDecoder().decode(files.get(path) as Uint8Array)
        isPage(text('index.html'))
        isPage(text('001-x/sheet.html'))
        isTable(text('submissions.csv'))
      }
    }),
    { numRuns: 60 },
  )
})

test('what a reader of catalogues takes is what was written, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, async (catalogue) => {
      // Half a character is no text of any file.
      fc.pre(JSON.stringify(catalogue.entries).match(/\\ud[89a-f]/) === null)
      const { value } = await readCatalogue(writeCatalogue(catalogue))
      const areValid = catalogue.entries.every((entry) => catalogueEntry.safeParse(entry).success)
      if (value === undefined) expect(areValid).toBe(false)
      else expect(value.entries).toEqual(catalogue.entries)
    }),
    { numRuns: 60 },
  )
})
