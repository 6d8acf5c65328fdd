/** A command loads what it needs and no more: whoever saves a file waits for it every time. */
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { anywhere } from '../../scripts/build/anywhere.js'
import { programParts } from '../../scripts/build/program-parts.js'

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
    worker: 'src/cli/work/worker.ts',
  },
  outdir: 'nowhere',
  bundle: true,
  splitting: true,
  format: 'esm',
  write: false,
  metafile: true,
  logLevel: 'error',
})

const { outputs } = metafile
const parts = programParts(outputs, 'nowhere/cli')

/** The outputs that are loaded with an entry, and the modules of Node: with a part of the program, all that is in it. */
const filesLoadedWith = (entry: string): ReadonlySet<string> => {
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry))
  for (const path of loaded) {
    for (const { path: other, kind } of outputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') loaded.add(other)
    for (const member of parts.find(({ members }) => members.includes(path))?.members ?? [])
      loaded.add(member)
  }
  return loaded
}

/** The modules that are loaded with an entry, those of Node included. */
const loadedWith = (entry: string): ReadonlySet<string> =>
  new Set(
    [...filesLoadedWith(entry)].flatMap((path) => {
      const { inputs = {} } = outputs[path] ?? {}
      const modules = Object.keys(inputs).filter((input) => (inputs[input]?.bytesInOutput ?? 0) > 0)
      // Behind a question mark stands for whom the module was copied.
      return outputs[path] === undefined ? [path] : modules.map((each) => each.replace(/\?.*$/, ''))
    }),
  )

test('whoever asks for the version waits for nothing else', () => {
  expect([...loadedWith('src/cli/main.ts')].sort()).toEqual(['package.json', 'src/cli/main.ts'])
})

test('the program itself is small', () => {
  const loaded = [...loadedWith('src/cli/start.ts')]
  expect(loaded).toContain('src/cli/run.ts')
  expect(
    loaded.filter((path) => !/^(?:src\/(?:base|cli)\/|package\.json$|node:(?:util|v8)$)/.test(path)),
  ).toEqual([])
})

test('`kebao lint` loads nothing that makes bundles, watches, speaks with editors or starts programs', () => {
  const loaded = [...loadedWith('src/cli/commands/lint.ts')]
  expect(loaded).toContain('src/lint/lint.ts')
  const needless =
    /^src\/(?:base\/zip|bundle|catalogue|editor|emit|lineage|trust|update|cli\/(?:lsp|template))\/|^node_modules\/(?:chokidar|diff|vscode-)|^node:(?:child_process|v8)$/
  expect(loaded.filter((path) => needless.test(path))).toEqual([])
})

test('a small command loads neither parser nor rules', () => {
  const loaded = [...loadedWith('src/cli/commands/keygen.ts')]
  expect(loaded).toContain('src/trust/minisign.ts')
  const needless = /^src\/(?:lint|markdown|parse\/(?:body|value))\/|^node_modules\/(?:micromark|yaml)/
  expect(loaded.filter((path) => needless.test(path))).toEqual([])
})

test('`kebao lint` is few files, since finding a file costs more than reading it', () => {
  const loaded = filesLoadedWith('src/cli/commands/lint.ts')
  const files = parts.filter(({ members }) => members.some((path) => loaded.has(path)))
  expect(files.length).toBeGreaterThan(1)
  expect(files.length).toBeLessThanOrEqual(40)
})

test('every part of the program is in one file', () => {
  const members = parts.flatMap((part) => part.members)
  expect(members.length).toBe(new Set(members).size)
  expect(new Set(parts.map(({ path }) => path)).size).toBe(parts.length)
})
