/** What holds of the safe fixes together, on examples into which mistakes were planted. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mistakes } from '../../bench/mutations/index.js'
import type { Files, Mistake } from '../../bench/mutations/mistake.js'
import type { Diagnostic, Edit } from '../../src/base/diagnostic.js'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import { check } from '../../src/lint/check.js'
import { touches } from '../../src/lint/edits/choose-edits.js'
import { fix } from '../../src/lint/fix.js'
import { decodeText } from '../../src/parse/decode-text.js'
import { parse } from '../../src/parse/parse.js'
import { examplePackages } from '../contracts/example-packages.js'

const MAX_ROUNDS = 10

/** Few, since each lints a whole course several times; `FIX_RUNS=500` looks harder. */
const numRuns = Number(process.env.FIX_RUNS ?? 8)

const textsOf = async (files: Tree): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      [...files]
        .filter(([path]) => path.endsWith('.md'))
        .map(async ([path, content]) => [path, new TextDecoder().decode(await bytesOf(content))] as const),
    ),
  )

/** Fixed until nothing is left to fix. */
const mended = async (files: Tree): Promise<Tree> => {
  let current = files
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = await fix(current, (await check(current)).diagnostics)
    if ([...next].every(([path, content]) => current.get(path) === content)) return current
    current = next
  }
  throw new Error(`not done after ${MAX_ROUNDS} rounds`)
}

/** The errors of the parser, counted by code. */
const parseErrors = async (files: Tree): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for (const { code, severity } of (await parse(files)).diagnostics)
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

const plantAll = (files: Files, planted: readonly Mistake[]): Files =>
  planted.reduce((result, mistake) => {
    try {
      return mistake.plant(result).files
    } catch {
      // An earlier mistake changed the text that this one changes.
      return result
    }
  }, files)

const noise = [
  ...[
    '：',
    '　',
    '**',
    '\n- [] 选项',
    '\n# 标题\n',
    '> ',
    '{',
    '}',
    '\n:::\n',
    '\n:::提示\n',
    '<b>',
    '</b>',
    '<br>',
  ],
  ...[
    '[[',
    ']]',
    '|',
    '`',
    '\u200b',
    '“',
    '\n1、第一\n2、第二\n',
    '\n---\n',
    '\t',
    '\r\n',
    '。。',
    '--',
    '...',
    ', ',
  ],
  ...[
    '\n解析：因为',
    '\n> 答案：A',
    '（×）',
    '＃',
    '﹕',
    '﹏',
    '\u0007',
    '&nbsp;',
    '\\',
    '\n    ',
    '\n::图片{src=a.png}\n',
  ],
]

interface Slip {
  readonly file: number
  readonly at: number
  readonly text: string
}

const disturb = (files: Files, slips: readonly Slip[]): Files => {
  const changed = new Map(files)
  const documents = [...files.keys()].filter((path) => path.endsWith('.md'))
  for (const { file, at, text } of slips) {
    const path = documents[file % documents.length] as string
    const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed.get(path))
    const offset = Math.floor(at * source.length)
    changed.set(path, new TextEncoder().encode(source.slice(0, offset) + text + source.slice(offset)))
  }
  return changed
}

const examples = [...examplePackages].map(
  ([folder, files]) => [folder.replace('examples/', ''), files] as const,
)

/** Told by names, so that a counterexample can be read. */
interface Case {
  readonly example: string
  readonly planted: readonly string[]
  readonly slips: readonly Slip[]
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(...examples).chain(([example]) => {
  const own = Object.keys(mistakes).filter((name) => mistakes[name]?.example === example)
  const slip = fc.record({
    file: fc.nat(20),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(...noise),
  })
  return fc.record({
    example: fc.constant(example),
    planted: fc.subarray(own, { maxLength: Math.min(4, own.length) }),
    slips: fc.array(slip, { maxLength: 6 }),
  })
})

const filesOf = ({ example, planted, slips }: Case): Tree => {
  const [, files = new Map()] = examples.find(([name]) => name === example) ?? []
  const made = plantAll(
    files,
    planted.flatMap((name) => mistakes[name] ?? []),
  )
  return tree(disturb(made, slips)).value
}

const safeFixes = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.flatMap(({ code, fix: mend }) => (mend?.safe ? [{ code, edits: mend.edits }] : []))

it('fixing twice changes nothing more, and no fix makes an error of the parser', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (told) => {
      const files = filesOf(told)
      const before = await parseErrors(files)
      const once = await mended(files)
      const after = await parseErrors(once)
      for (const [code, count] of after)
        expect([code, count <= (before.get(code) ?? 0)]).toEqual([code, true])
      expect(await textsOf(await mended(once))).toEqual(await textsOf(once))
    }),
    { numRuns },
  )
}, 300_000)

it('the edits of a fix lie in their file, apart from each other', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (told) => {
      const files = filesOf(told)
      const { diagnostics } = await check(files)
      for (const { code, edits } of safeFixes(diagnostics)) {
        for (const [at, edit] of edits.entries()) {
          const content = files.get(edit.file)
          const { length } = content ? decodeText(edit.file, await bytesOf(content)).value : ''
          expect([code, edit.start <= edit.end && edit.start >= 0 && edit.end <= length]).toEqual([
            code,
            true,
          ])
          const clash = (other: Edit, index: number): boolean =>
            index !== at && other.file === edit.file && touches(edit, other)
          expect([code, edits.some(clash)]).toEqual([code, false])
        }
      }
    }),
    { numRuns },
  )
}, 300_000)
