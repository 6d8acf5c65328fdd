/** What every source file keeps to: its size, its opening, its exports, and what the core never touches. */
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source.js'

/** Tables of data, which are as long as what they list. */
const tables = [
  'model/region/division-table.ts',
  'model/licence/spdx-ids.ts',
  'model/course-fields.ts',
  'base/zip/zip-diagnostics.ts',
  'lint/rules/index.ts',
]

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length

// The player runs in learners' browsers, and is the one that keeps time.
const core = sourceFiles.filter(
  // Its text, which pages carry, is the player as well.
  ({ path }) => !/^(?:node|cli|player)\//.test(path) && path !== 'emit/player/player-files.ts',
)

/** What comments say is free. */
const codeOf = ({ text }: SourceFile): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

const pathsWhere = (files: readonly SourceFile[], test: (file: SourceFile) => boolean): readonly string[] =>
  files.filter(test).map(({ path }) => path)

test('no file is longer than a person reads at one sitting', () => {
  expect(pathsWhere(sourceFiles, (file) => linesOf(file) > 300 && !tables.includes(file.path))).toEqual([])
})

test('half of all files are short', () => {
  const lengths = sourceFiles.map(linesOf).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
})

test('each opens by saying what it is for', () => {
  expect(pathsWhere(sourceFiles, ({ text }) => !/^(?:#!.*\n)?\/\*\*\s/.test(text))).toEqual([])
})

test('exports have names', () => {
  expect(pathsWhere(sourceFiles, (file) => /\bexport default\b/.test(codeOf(file)))).toEqual([])
})

test('the one class is the one exception', () => {
  expect(
    pathsWhere(sourceFiles, (file) => /^\s*(?:export )?class(?:\s+\w|\s*\{)/m.test(codeOf(file))),
  ).toEqual(['base/error.ts'])
})

test('no noun is missing behind a name that says nothing', () => {
  const empty = /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?|services?)(?:[/.-]|$)/
  expect(pathsWhere(sourceFiles, ({ path }) => empty.test(path))).toEqual([])
})

test('the core knows no process', () => {
  const ofNode = /(?<![.\w])(?:process\.|Buffer\.|require\(|__dirname)/
  expect(pathsWhere(core, (file) => ofNode.test(codeOf(file)))).toEqual([])
})

test('the core has no clock, no chance and no locale: the same input gives the same bytes', () => {
  const varying =
    /\blocaleCompare\b|\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bIntl\.(?!getCanonicalLocales)|\btoLocale/
  expect(pathsWhere(core, (file) => varying.test(codeOf(file)))).toEqual([])
})
