/** The quick check of a manifest takes what its schema takes, of every format there is, and nothing else. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { quickManifest } from '../../src/bundle/quick-manifest.js'
import { formats } from '../../src/model/formats.js'
import { bundleOf, small } from './packages.js'

const { manifest } = await bundleOf(tree(small).value)
const { content, ...older } = manifest

const examples = new Map<number, object>([
  [1, { ...older, formatVersion: 1 }],
  [2, { ...manifest, content }],
])

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'x',
    -1,
    0,
    1.5,
    -0,
    2 ** 53,
    true,
    [],
    {},
    'a'.repeat(64),
    'A'.repeat(64),
  ),
  fc.json().map((text) => JSON.parse(text)),
)
const keys = ['path', 'sha256', 'size', 'mediaType', 'file', 'extra', 'toString', 'length']

/** Puts something odd into a manifest, anywhere. */
const spoilt = fc.record({
  list: fc.constantFrom('files', 'source', 'title', 'kind', 'more'),
  at: fc.nat(3),
  key: fc.option(fc.constantFrom(...keys)),
  value: odd,
})

it('names an example of every format', () => {
  expect([...examples.keys()]).toEqual([...formats.keys()])
})

it.each([...formats])('format %i', (number, { manifest: schema }) => {
  const example = examples.get(number)
  expect(quickManifest(example, schema)).toEqual(schema.parse(example))
  fc.assert(
    fc.property(spoilt, ({ list, at, key, value }) => {
      const copy = structuredClone(example) as Record<string, unknown>
      const items = copy[list]
      if (!Array.isArray(items)) copy[list] = value
      else if (key === null) items[at] = value
      else items[at] = { ...items[at], [key]: value }
      const quick = quickManifest(copy, schema)
      const { data } = schema.safeParse(copy)
      if (quick !== undefined) expect(quick).toEqual(data)
    }),
    { numRuns: 3_000 },
  )
})
