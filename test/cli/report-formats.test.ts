/** Every format keeps its grammar, whatever foreign hands wrote into names, codes and sentences. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Nodes, Root, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import type { Log } from 'sarif'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../src/base/svg/read-xml.js'
import { reporters } from '../../src/cli/report/index.js'
import type { Report } from '../../src/cli/report/report.js'
import { type Diagnostic, linesOf, words } from '../../src/index.js'
import { reportFrom } from './report-from.js'
import { gitlabSchema } from './schemas/gitlab.js'
import { sarifSchema } from './schemas/sarif.js'

const render = (format: string, report: Report): string =>
  reporters.get(format)?.(report, { language: 'en', colour: false, columns: 80 }) ?? 'no such format'

const uri = /^[\w.~!$&'()*+,;=:@/?#[\]%-]+$/
const reference = (text: string): boolean => uri.test(text) && !/%(?![0-9A-F]{2})/.test(text)
const ajv = new Ajv({ allErrors: true, formats: { uri: reference, 'uri-reference': reference } })
const isSarif = ajv.compile<Log>(sarifSchema)
const isGitlab = ajv.compile(gitlabSchema)

/** The tables of a page as cells of nodes. */
const tablesIn = (page: string): { tree: Root; tables: readonly Table[] } => {
  const tree = unified()
    .use(remarkParse)
    .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
    .parse(page)
  return { tree, tables: tree.children.filter((node) => node.type === 'table') }
}

const findingsIn = (report: Report): number =>
  report.packages.flatMap(({ diagnostics }) => diagnostics).length

const checks: Readonly<Record<string, (report: Report) => void>> = {
  sarif: (report) => {
    const log: unknown = JSON.parse(render('sarif', report))
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    const [run] = (log as Log).runs
    const open = run?.results?.filter(({ suppressions }) => suppressions?.length === 0)
    expect(open).toHaveLength(findingsIn(report))
    const hidden = report.packages.flatMap(({ suppressed = [] }) => suppressed)
    expect(run?.results).toHaveLength(findingsIn(report) + hidden.length)
    const rules = run?.tool.driver.rules ?? []
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId)
  },
  gitlab: (report) => {
    const entries: { fingerprint: string }[] = JSON.parse(render('gitlab', report))
    expect(isGitlab(entries), JSON.stringify(isGitlab.errors)).toBe(true)
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(findingsIn(report))
  },
  junit: (report) => {
    const parts = [...readXml(render('junit', report))]
    expect(parts.filter(({ kind }) => kind === 'broken')).toEqual([])
    const opened = parts.flatMap((part) => (part.kind === 'open' ? [part.name] : []))
    const known = ['testsuites', 'testsuite', 'testcase', 'failure', 'system-out']
    expect(opened.filter((name) => !known.includes(name))).toEqual([])
    expect(opened.filter((name) => name === 'testsuite')).toHaveLength(report.packages.length)
    const [all] = parts.flatMap((part) => (part.kind === 'open' ? [part.attributes] : []))
    const attribute = (name: string) => all?.find((each) => each.name === name)?.value
    expect(attribute('tests')).toBe(String(opened.filter((name) => name === 'testcase').length))
    expect(attribute('failures')).toBe(String(opened.filter((name) => name === 'failure').length))
  },
  markdown: (report) => {
    const { tree, tables } = tablesIn(render('markdown', report))
    expect(tables).toHaveLength(findingsIn(report) === 0 ? 0 : 1)
    for (const { children } of tables) {
      expect(children).toHaveLength(findingsIn(report) + 1)
      for (const row of children) expect(row.children).toHaveLength(4)
    }
    const own = new Set([
      'root',
      'heading',
      'paragraph',
      'inlineCode',
      'table',
      'tableRow',
      'tableCell',
      'text',
    ])
    visit(tree, (node: Nodes) => {
      if (!own.has(node.type)) throw new Error(`foreign words made a ${node.type}`)
    })
  },
  compact: (report) => {
    expect(render('compact', report).split('\n')).toHaveLength(findingsIn(report) + 1)
  },
  github: (report) => {
    const lines = render('github', report).split('\n').slice(0, -1)
    expect(lines).toHaveLength(findingsIn(report))
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+(,[a-zA-Z]+=[^,:]*)*::/)
  },
}

describe.each(Object.entries(checks))('%s', (_, check) => {
  const cases = join(import.meta.dirname, 'report')
  test.each(readdirSync(cases))('of %s', (name) => {
    check(reportFrom(readFileSync(join(cases, name, 'report.json'), 'utf8')))
  })

  test('of anything', () => {
    fc.assert(fc.property(reports, check), { numRuns: 200 })
  })
})

/** Pieces of every grammar that a report is written in, and characters that no report should hold. */
const piece = fc.constantFrom(
  ...[
    'a',
    '课',
    ' ',
    '\n',
    '\r',
    '\t',
    '|',
    '\\',
    '`',
    '```',
    '<b>',
    '</failure>',
    ']]>',
    '&',
    '&amp;',
    '"',
    "'",
  ],
  ...[
    '[x](y)',
    '](',
    '![',
    '*',
    '_',
    '~',
    '$',
    '@all',
    '#1',
    'https://a.b',
    'www.a.b',
    'a@b.c',
    '%0A',
    '::error::',
  ],
  ...[':', ',', '{0}', '\u0000', '\u001b[2J', '\u202e', '\ud800', '\ufffe', '-->', '<!--', '../', '😀'],
)
const foreign = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
const sentence = fc.tuple(foreign, foreign).map(([zh, en]) => words(zh, en))

const finding = fc
  .record({
    code: foreign,
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: sentence,
    why: sentence,
    help: sentence,
    file: fc.constantFrom('x.md', '名 字|<`.md'),
    at: fc.nat(30),
  })
  .map(({ at, ...found }): Diagnostic => {
    const range = linesOf(TEXT).range(at, at + 3)
    const edits = [{ file: found.file, start: at, end: at + 1, text: found.message.en }]
    const related = [{ file: found.file, range, message: found.why }]
    return { ...found, range, related, fix: { title: found.help, safe: true, edits } }
  })

const TEXT = '一行字\n两行 <字>\r\n三|行`字`😀\n'

const reports = fc
  .array(
    fc.record({
      path: foreign,
      diagnostics: fc.array(finding, { maxLength: 4 }),
      suppressed: fc.array(fc.record({ diagnostic: finding, reason: foreign }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  )
  .map((packages): Report => ({ packages: packages.map((each) => ({ ...each, sourceOf: () => TEXT })) }))
