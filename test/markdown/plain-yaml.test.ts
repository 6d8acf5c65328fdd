/** The quick way of reading YAML stands in for `yaml` only where both see the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleNames } from '../../scripts/example-names.js'
import { linesOf } from '../../src/base/lines.js'
import { readPlainYaml } from '../../src/markdown/yaml/read-plain-yaml.js'
import { readAnyYaml, readYaml } from '../../src/markdown/yaml/read-yaml.js'

const root = join(import.meta.dirname, '../..')

const frontMatters = [...exampleNames.map((name) => `examples/${name}`), 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const text = readFileSync(join(root, folder, path), 'utf8')
      const end = text.indexOf('\n---\n', 3)
      return text.startsWith('---\n') && end > 0 ? [text.slice(3, end), text.slice(4, end + 1)] : []
    }),
)

const agree = (text: string): void => {
  const lines = linesOf(text)
  const placeOf = (start: number, end: number) => ({ file: 'a.md', range: lines.range(start, end) })
  expect(readYaml(text, placeOf)).toEqual(readAnyYaml(text, placeOf))
}

const scalar = fc.oneof(
  fc.constantFrom(
    ...[
      '两小时',
      '45',
      '2026-11-01',
      'null',
      '~',
      'https://example.org/a#b',
      'a: b',
      'a #b',
      "don't",
      '"x',
      "'y'",
    ],
    ...[
      '"a, b"',
      '1.10',
      '*a',
      '&a b',
      '!t',
      '| ',
      '>',
      '- x',
      '-',
      '?',
      '{}',
      '[]',
      '[a,]',
      '{a}',
      '{a: }',
      'a:',
    ],
    ...['%a', '@b', '`c`', '12:30', 'x  ', '《书》', '“引”', 'a - b', 'a\tb', '[a]]', '{ a: [b, c], d: e }'],
  ),
  fc.string({ unit: fc.constantFrom(...'ab书 :-#,[]{}"\'\t\n&*!|>%@？'), maxLength: 8 }),
)
const key = fc.constantFrom('标题', 'title', 'a-b', '_x', '1', 'a b', '"k"', '<<', '---', '...', '#', '')
const line = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', '   ', '    ', '- ', '  - ', '-   ', '    - '),
    fc.option(key),
    scalar,
    fc.constantFrom('', ' ', '  '),
  )
  .map(([indent, name, value, after]) => `${indent}${name === null ? value : `${name}: ${value}`}${after}`)
const flow = fc
  .letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(fc.tuple(key, tie('node')), { maxLength: 3 })
        .map((pairs) => `{ ${pairs.map(([k, v]) => `${k}: ${v}`).join(',')} }`),
    ),
  }))
  .node.map((node) => `k: ${node}`)

describe('plain YAML', () => {
  it('is what front matter is, as a rule', () => {
    const plain = frontMatters.filter((text) => readPlainYaml(text) !== undefined)
    expect(plain.length / frontMatters.length).toBeGreaterThan(0.8)
  })

  it('means what `yaml` says, in every file of the project', () => {
    for (const text of frontMatters) agree(text)
  })

  it('means what `yaml` says, line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, flow), { maxLength: 6 }), fc.boolean(), (lines, ends) => {
        agree(`\n${lines.join('\n')}${ends ? '\n' : ''}`)
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    )
  })

  it('means what `yaml` says, after any slip of a key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frontMatters),
        fc.nat(),
        fc.constantFrom('', ' ', '\n', ':', '- ', '#', '"', "'", '[', ']', '{', ',', '\t', '  ', '&a ', '*a'),
        fc.nat({ max: 3 }),
        (text, seed, put, drop) => {
          const at = seed % text.length
          agree(text.slice(0, at) + put + text.slice(at + drop))
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    )
  })
})
