/**
 * The built core where there is nothing but the language and four standard classes: no process, Buffer, require or
 * document, and no making of code from text (a strict content security policy).
 */
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import * as kebao from '../../src/index.js'
import { asScript } from './built.js'
import { examplePackages } from './example-packages.js'

/** Runs in the bare place; it is handed pairs of path and text. */
const journey = `async (pairs) => {
  const { value: files } = kebao.tree(pairs)
  const { value: pkg, diagnostics } = await kebao.parse(files)
  const found = [...diagnostics, ...kebao.lint(pkg)].map(({ code }) => code)
  const { value: bundle } = await kebao.pack(pkg)
  const archive = await kebao.encode(bundle)
  const { value: opened } = await kebao.decode(archive)
  return JSON.stringify({ found, identity: bundle.identity, opened: opened.identity, size: archive.size })
}`

const barePlace = async () => {
  const globals = { TextEncoder, TextDecoder, Blob, URL }
  const place = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(await asScript('index.js'), place)
  return runInContext(journey, place) as (pairs: readonly (readonly [string, string])[]) => Promise<string>
}

test('parses, lints, packs and opens as Node does', async () => {
  const run = await barePlace()
  const here = new Function('kebao', `return ${journey}`)(kebao) as typeof run
  for (const [, files] of examplePackages) {
    const pairs = Array.from(files, ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const)
    expect(JSON.parse(await run(pairs))).toEqual(JSON.parse(await here(pairs)))
  }
})

test('the place is as bare as it says', () => {
  const place = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  expect(runInContext('[typeof process, typeof Buffer, typeof require, typeof document].join()', place)).toBe(
    'undefined,undefined,undefined,undefined',
  )
  expect(() => runInContext('new Function("")', place)).toThrow(/Code generation from strings/)
})
