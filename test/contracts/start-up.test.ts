/** A command loads what it needs and no more: whoever saves a file waits for it every time. */
import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'
import { anywhere } from '../../scripts/build/anywhere.js'

const { metafile } = await build({
  ...anywhere,
  entryPoints: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    editor: 'src/editor/index.ts',
    emit: 'src/emit/index.ts',
    catalogue: 'src/catalogue/index.ts',
    site: 'src/site/index.ts',
    cli: 'src/cli/main.ts',
  },
  outdir: 'nowhere',
  bundle: true,
  splitting: true,
  format: 'esm',
  write: false,
  metafile: true,
  logLevel: 'error',
})

/** The modules that are loaded with an entry, those of Node included. */
const loadedWith = (entry: string, { outputs }: Metafile): ReadonlySet<string> => {
  const reached = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry))
  const loaded = new Set<string>()
  for (const path of reached) {
    const { imports = [], inputs = {} } = outputs[path] ?? {}
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) loaded.add(input)
    for (const { path: other, kind } of imports) {
      if (kind === 'dynamic-import') continue
      if (outputs[other] === undefined) loaded.add(other)
      else reached.add(other)
    }
  }
  return loaded
}

test('the program itself is small', () => {
  const loaded = [...loadedWith('src/cli/main.ts', metafile)]
  expect(loaded).toContain('src/cli/run.ts')
  expect(
    loaded.filter((path) => !/^(?:src\/(?:base|cli)\/|package\.json$|node:(?:util|v8)$)/.test(path)),
  ).toEqual([])
})

test('`kebao lint` loads nothing that makes bundles, watches, speaks with editors or starts programs', () => {
  const loaded = [...loadedWith('src/cli/commands/lint.ts', metafile)]
  expect(loaded).toContain('src/lint/lint.ts')
  const needless =
    /^src\/(?:base\/zip|bundle|catalogue|editor|emit|lineage|trust|update|cli\/(?:lsp|template))\/|^node_modules\/(?:chokidar|diff|vscode-)|^node:(?:child_process|v8)$/
  expect(loaded.filter((path) => needless.test(path))).toEqual([])
})
