/** A bundle is the same with and without the native engine: decision 0021. */
import { expect, test } from 'vitest'
import { pack } from '../../../src/bundle/pack.js'
import { markdownEngine } from '../../../src/cli/markdown-engine.js'
import { readTree } from '../../../src/node/read-tree.js'
import type { Package } from '../../../src/parse/package.js'
import { parse } from '../../../src/parse/parse.js'
import { nativeEngine } from './compare.js'

/** The places of a lesson as they would be written down. */
const placesOf = (pkg: Package | undefined): readonly string[] =>
  [pkg?.root, ...(pkg?.lessons ?? [])].map((document) =>
    JSON.stringify(document?.body.children.map(({ type, position }) => ({ type, position }))),
  )

const examples = ['labour-rights', 'phone-course', 'phone-syllabus', 'qiang-embroidery', 'straw-weaving']

test.each(examples)('%s has one identity', async (name) => {
  const engine = await nativeEngine()
  const { value: files } = await readTree(`examples/${name}`)
  const reference = await parse(files)
  const native = await parse(files, { engine })
  expect(native).toEqual(reference)
  // The bytes of a report, too: the fields of every place stand in one order.
  expect(JSON.stringify(native.diagnostics)).toBe(JSON.stringify(reference.diagnostics))
  expect(placesOf(native.value)).toEqual(placesOf(reference.value))
  if (reference.value === undefined || native.value === undefined) throw new Error('it cannot be read')
  const [one, other] = [await pack(reference.value), await pack(native.value)]
  expect(one.value?.identity).toBeDefined()
  expect(other.value?.identity).toBe(one.value?.identity)
  expect(JSON.stringify(other.value?.manifest)).not.toContain('satteri')
})

test('`KEBAO_ENGINE=reference` turns the engine off', async () => {
  expect(await markdownEngine({ KEBAO_ENGINE: 'reference' })).toBeUndefined()
  expect((await markdownEngine({}))?.name).toMatch(/^satteri@/)
})
