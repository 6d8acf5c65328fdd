/** What fixing must keep: fixing twice is fixing once, no fix breaks the parse, and none changes what was meant. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import { fix } from '../../src/lint/fix.js'
import { lint } from '../../src/lint/lint.js'
import { parse } from '../../src/parse/parse.js'
import { example, exampleNames } from '../bundle/packages.js'
import { mended, outline } from '../parse/harness.js'
import { read, treeOf } from './harness.js'

const fixtures = join(import.meta.dirname, '../parse')
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)

const textsOf = async (files: Tree): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      [...files].map(
        async ([path, content]) => [path, Buffer.from(await bytesOf(content)).toString('latin1')] as const,
      ),
    ),
  )

/** What a package says, without its places: fixes may put things on lines of their own. */
const meaning = async (files: Tree): Promise<unknown> => {
  const { value } = await parse(files)
  const plain =
    value &&
    JSON.stringify(outline(value), (key, each) => (/^(?:line|nextLine)$/.test(key) ? undefined : each))
  return plain === undefined ? undefined : JSON.parse(plain)
}

const errorsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => `${file} ${code} ${message.en}`)
    .sort()

const keepsTheLaws = async (files: Tree): Promise<void> => {
  const { diagnostics } = await parse(files)
  const after = await mended(files)
  expect(errorsOf(after.diagnostics)).toEqual(errorsOf(diagnostics))
  expect(await meaning(after.tree)).toEqual(await meaning(files))
  expect(await textsOf((await mended(after.tree)).tree)).toEqual(await textsOf(after.tree))
}

it.each(cases)('%s', async (name) => keepsTheLaws(await treeOf(read(join(fixtures, name, 'input')))))

describe('with the rules', () => {
  const findings = async (files: Tree): Promise<readonly Diagnostic[]> => {
    const { value, diagnostics } = await parse(files)
    return [...diagnostics, ...(value === undefined ? [] : lint(value))]
  }

  it.each(cases)('%s is mended at last, and then stays as it is', async (name) => {
    let files = await treeOf(read(join(fixtures, name, 'input')))
    for (let round = 0; round < 8; round += 1) files = await fix(files, await findings(files))
    expect(await textsOf(await fix(files, await findings(files)))).toEqual(await textsOf(files))
  })
})

/** Marks as a Chinese keyboard gives them. */
const slips: ReadonlyMap<string, readonly string[]> = new Map([
  [':', ['：', ':', ': ', '： ']],
  [',', ['，', '、', '；']],
  ['[', ['［', '【']],
  [']', ['］', '】']],
  ['{', ['｛']],
  ['}', ['｝']],
  ['-', ['－', '—', '－ ']],
  [' ', ['　', '\t', '\u00a0', '  ', '']],
  ['#', ['＃']],
  ['=', ['＝']],
  ['"', ['“', '”']],
  ["'", ['‘', '’']],
  ['1', ['１', '一']],
  ['2', ['２', '两']],
  ['\n', ['\r\n', '\n\n', ' \n', '\r']],
])

const slip = fc.tuple(fc.constantFrom(...slips.keys()), fc.nat(400), fc.nat(3))

/** Puts the n-th of a mark in another way. */
const slipIn = (text: string, [mark, nth, which]: readonly [string, number, number]): string => {
  const parts = text.split(mark)
  const at = 1 + (nth % Math.max(1, parts.length - 1))
  const others = slips.get(mark) ?? []
  if (at >= parts.length) return text
  return parts.slice(0, at).join(mark) + others[which % others.length] + parts.slice(at).join(mark)
}

it('whatever slips, no fix breaks the parse or changes what was meant', { timeout: 120_000 }, async () => {
  const documents = exampleNames.flatMap((name) =>
    [...example(name)].filter(([path]) => path.endsWith('.md')),
  )
  const texts = documents.map(
    ([path, content]) => [path, new TextDecoder().decode(content as Uint8Array)] as const,
  )
  const roots = texts.filter(([path]) => !path.includes('/'))
  const lessons = texts.filter(([path]) => path.includes('/'))
  const course = fc.tuple(
    fc.constantFrom(...roots),
    fc.constantFrom(...lessons),
    fc.array(slip),
    fc.array(slip),
  )
  await fc.assert(
    fc.asyncProperty(course, async ([[rootFile, root], [lessonFile, lesson], rootSlips, lessonSlips]) => {
      const files = tree({
        [rootFile]: rootSlips.reduce(slipIn, root),
        [lessonFile]: lessonSlips.reduce(slipIn, lesson),
      })
      await keepsTheLaws(files.value)
    }),
    { numRuns: 60 },
  )
})
