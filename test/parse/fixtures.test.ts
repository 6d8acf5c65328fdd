/** Every folder `test/parse/<case>` is a test: `input/`, what is read of it, what a person sees, and what the safe fixes make of it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bytesOf } from '../../src/base/tree.js'
import { parse } from '../../src/parse/parse.js'
import { read, treeOf } from '../lint/harness.js'
import { mended, outline, seen } from './harness.js'

const here = import.meta.dirname
const cases = readdirSync(here, { withFileTypes: true }).filter((each) => each.isDirectory())

it.each(cases.map(({ name }) => name).sort())('%s', async (name) => {
  const folder = join(here, name)
  const tree = await treeOf(read(join(folder, 'input')))
  const { value, diagnostics } = await parse(tree)
  const expected = `${JSON.stringify(value && outline(value), null, 2)}\n`
  await expect(expected).toMatchFileSnapshot(join(folder, 'expected.json'))
  await expect(await seen(tree, diagnostics)).toMatchFileSnapshot(join(folder, 'diagnostics.txt'))

  const after = await mended(tree)
  for (const [path, content] of after.tree) {
    if (content === tree.get(path)) continue
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(content))
    await expect(text).toMatchFileSnapshot(join(folder, 'fixed', path))
  }
})
