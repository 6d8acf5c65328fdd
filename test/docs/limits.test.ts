/** The table of limits in docs/format.md says what the code does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAX_DEFLATED_SIZE, MAX_RATIO } from '../../src/base/zip/zip-format.js'
import { defaultZipLimits } from '../../src/base/zip/zip-limits.js'
import { maxJsonBytes, maxPageBytes, maxPictureBytes } from '../../src/bundle/bundle.js'
import { MAX_SIGNATURES } from '../../src/bundle/check-signatures.js'
import { MAX_SIGNATURE_KIB } from '../../src/bundle/signature-file.js'
import { defaultMarkdownLimits } from '../../src/markdown/guard/limits.js'
import { MAX_DEPTH } from '../../src/markdown/html/read-own-html.js'
import { defaultParseLimits } from '../../src/parse/limits.js'

const format = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8')

const rows = new Map(
  [...format.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, what = '', value = '', option = '']) => [what, { value, option }],
  ),
)

/** A number as people read it: `20,000`. */
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const mib = (bytes: number): string => `${count(bytes / 1024 ** 2)} MiB`
const { length, line, depth, brackets, tableColumns, tableCells, expansion } = defaultMarkdownLimits

test.each([
  ['one Markdown file', `${defaultParseLimits.markdownBytes / 1024} KiB`],
  ['one Markdown file', `${length / 1024} KiB`],
  [
    'a line, nesting, brackets, tables, definitions in it',
    `${count(line)} characters, ${depth}, ${brackets}, ${tableColumns} columns and ${count(tableCells)} cells, ${count(expansion)} characters when used`,
  ],
  ['files in a package', count(defaultParseLimits.files)],
  ['files in a bundle', count(defaultZipLimits.entries)],
  ['the directory of its archive', mib(defaultZipLimits.directory)],
  ['one file in it', mib(defaultZipLimits.file)],
  ['all its files together', mib(defaultZipLimits.total)],
  ['all its deflated files together, which are held in memory', mib(defaultZipLimits.inflated)],
  ['a deflated file, which may be', `${mib(MAX_DEFLATED_SIZE)}, ${MAX_RATIO} times its deflated size`],
  ['`kebao.json`, `data/course.json`, `data/answers.json`', `${mib(maxJsonBytes)} each`],
  ['a page, `data/course.html` or of a lesson', `${mib(maxPageBytes)}, elements ${count(MAX_DEPTH)} deep`],
  ['an SVG picture', mib(maxPictureBytes)],
  ['signatures', `${MAX_SIGNATURES} of ${MAX_SIGNATURE_KIB} KiB`],
])('%s: %s', (what, value) => {
  expect(rows.get(what)?.value).toBe(value)
})

test('every limit of an archive is an option that the table names', () => {
  const options = [...rows.values()].map(({ option }) => option).join(' ')
  for (const key of Object.keys(defaultZipLimits)) expect(options).toContain(`\`limits.${key}\``)
})
