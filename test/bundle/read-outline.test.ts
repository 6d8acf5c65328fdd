import { expect, test } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { pack } from '../../src/bundle/pack.js'
import { readOutline } from '../../src/bundle/read-outline.js'
import type { Outline } from '../../src/outline/outline.js'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parse } from '../../src/parse/parse.js'
import { examplePackages } from '../contracts/example-packages.js'

/** A bundle calls files by their content: their names, and the documents among them, are the author's own. */
const withoutPaths = (outline: Outline): unknown =>
  JSON.parse(JSON.stringify(outline, (key, value) => (key === 'path' ? undefined : value)))

test.each([...examplePackages])('%s says the same as a package and as a bundle', async (_, files) => {
  const { value: pkg } = await parse(tree(files).value)
  if (pkg === undefined) throw new Error('the example is broken')
  const { value: bundle } = await pack(pkg)
  if (bundle === undefined) throw new Error('the example cannot be packed')
  expect(withoutPaths(await readOutline(bundle))).toEqual(withoutPaths(outlineOf(pkg)))
})
