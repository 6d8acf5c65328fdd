/** Whoever bundles kebao gets what is used and no more: schemas and tables that nobody asks for are left out. */
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { anywhere } from '../../scripts/build/anywhere.js'
import { markPure, pureConstants } from '../../scripts/build/pure-constants.js'

const bundle = async (contents: string, plugins: readonly (typeof pureConstants)[]): Promise<string> => {
  const { outputFiles } = await build({
    ...anywhere,
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    plugins: [...anywhere.plugins, ...plugins],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

test.each([
  ['const a = f(1)', 'const a = /* @__PURE__ */ (() => ( f(1)))()'],
  ['export const a: T = new Map([f()])', 'export const a: T = /* @__PURE__ */ (() => ( new Map([f()])))()'],
  ['const a = z.object({}).strict()', 'const a = /* @__PURE__ */ (() => ( z.object({}).strict()))()'],
  ['const a = () => f()', 'const a = () => f()'],
  ['const a = 1 as const', 'const a = 1 as const'],
  ['const a = await f()', 'const a = await f()'],
  ['f()\nlet b', 'f()\nlet b'],
])('%s', (source, marked) => {
  expect(markPure('a.ts', source)).toBe(marked)
})

test('a term is found without a single schema', async () => {
  // What is published is one file by then, and no bundler can go by modules any more.
  const published = await bundle("export * from '../../src/model/index.js'", [pureConstants])
  const used = await build({
    stdin: {
      contents: `${published}\nconsole.log(findTerm)`.replace(/export \{[^}]*\};?/, ''),
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const text = used.outputFiles[0]?.text ?? ''
  expect(text).toContain('findTerm')
  expect(text).not.toContain('strictObject')
  expect(published).toContain('strictObject')
})
