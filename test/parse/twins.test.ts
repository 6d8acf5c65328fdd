/** Twins give the same bytes: keys, terms, directives, punctuation and file names are a matter of spelling. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytesOf, type Tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { pack } from '../../src/bundle/pack.js'
import { parse } from '../../src/parse/parse.js'
import { read, treeOf } from '../lint/harness.js'
import { mended } from './harness.js'

const twin = (name: string) => treeOf(read(join(import.meta.dirname, name, 'input')))

const bundleOf = async (name: string): Promise<Bundle> => {
  const { value: pkg } = await parse(await twin(name))
  const { value: bundle } = pkg === undefined ? {} : await pack(pkg)
  if (bundle === undefined) throw new Error(`${name} cannot be packed`)
  return bundle
}

const textIn = async ({ tree }: Bundle, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(tree.get(path) ?? new Uint8Array()))

const english = await bundleOf('english-keys')
const written = [...english.tree.keys()].filter((path) => /^data\/(?!source|assets)/.test(path))

describe.each(['chinese-keys', 'full-width'])('%s', async (name) => {
  const bundle = await bundleOf(name)

  it.each(written)('%s is that of the English twin', async (path) => {
    expect(await textIn(bundle, path)).toBe(await textIn(english, path))
  })
})

it('a course written as it should be says nothing', async () => {
  for (const name of ['english-keys', 'chinese-keys']) {
    expect((await parse(await twin(name))).diagnostics).toEqual([])
  }
})

it('a full-width course is mended until it says nothing', async () => {
  const { tree, diagnostics } = await mended(await twin('full-width'))
  expect(diagnostics).toEqual([])
  const clean = await twin('chinese-keys')
  const texts = async (files: Tree) =>
    Promise.all([...files].map(async ([path, file]) => [path, new TextDecoder().decode(await bytesOf(file))]))
  expect(await texts(tree)).toEqual(await texts(clean))
})
