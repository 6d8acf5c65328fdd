/** The corpus that `npm run bench` measures with: always the same, and sound courses. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeCorpus } from '../../bench/corpus.js'
import { check } from '../../src/index.js'
import { readTree } from '../../src/node/index.js'

const root = mkdtempSync(join(tmpdir(), 'kebao-test-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Nine packages: some in Chinese with Chinese file names, some in English. */
const size = { lessons: 104, perPackage: 12 }
const packages = writeCorpus(join(root, 'one'), size)

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()

const digestOf = (folder: string): string => {
  const hash = createHash('sha256')
  for (const file of filesOf(folder)) hash.update(file.slice(folder.length)).update(readFileSync(file))
  return hash.digest('hex')
}

const everything = filesOf(join(root, 'one'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

test('is the same every time', () => {
  writeCorpus(join(root, 'two'), size)
  expect(digestOf(join(root, 'two'))).toBe(digestOf(join(root, 'one')))
})

test('a smaller one is the beginning of a larger one', () => {
  const [first = ''] = writeCorpus(join(root, 'small'), { lessons: 12, perPackage: 12 })
  expect(digestOf(first)).toBe(digestOf(packages[0] ?? ''))
})

test('every package is a course without errors', async () => {
  for (const folder of packages) {
    const { value, diagnostics } = await check((await readTree(folder)).value)
    expect(value?.lessons.length).toBeGreaterThan(0)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  }
})

test.each([
  ['nested list', /^- .+\n {2}- /m],
  ['table', /^\| --- \|/m],
  ['picture', /^!\[[^\]]{9,}\]\(/m],
  ['question with Chinese attributes', /^:::单选题\{#q\d+-\d 分值=5 目标=O2\}$/m],
  ['every kind of question', /^:::true-false[\s\S]*^:::multiple|^:::multiple[\s\S]*^:::true-false/m],
  ['gap', /\[\[45\|四十五\]\]/],
  ['sound', /^::音频\{/m],
  ['picture of kebao', /^::image\{src="[^"]+" alt="/m],
  ['download', /^::下载\{/m],
  ['footnote', /^\[\^n\d+\]: /m],
  ['code', /^```text$/m],
  ['quote', /^> .+\n>\n> /m],
  ['emphasis beside Chinese punctuation', /\*\*注意：\*\*\p{Script=Han}/u],
  ['time', /上午9:30/],
  ['link to another lesson', /\]\(\d\d-课\.md\)/],
  ['bare address', /网址是 https:/],
  ['ruby', /\{羌\|qiāng\}/],
  ['comment', /<!-- /],
  ['Chinese keys', /^目标: \[O1, O2\]$/m],
  ['English keys', /^objectives: \[O1, O2\]$/m],
])('holds a %s', (_, pattern) => {
  expect(everything).toMatch(pattern)
})

test('lessons are as long as lessons are', () => {
  const sizes = filesOf(join(root, 'one')).filter((file) => /[\\/]\d\d-/.test(file))
  const mean = sizes.reduce((sum, file) => sum + readFileSync(file).length, 0) / sizes.length
  expect(mean).toBeGreaterThan(5_000)
  expect(mean).toBeLessThan(7_000)
})
