/** Imports go downward only: docs/architecture.md draws the picture, this holds it. */
import { expect, test } from 'vitest'
import { type Import, type SourceFile, sourceFiles } from './source.js'

/** From the ground up; siblings stand on one line and never see one another. */
const storeys = [
  // Runs in learners' browsers, by itself: it sees nothing of kebao, and kebao only its text.
  ['player'],
  ['base'],
  ['model'],
  ['markdown'],
  ['parse', 'page'],
  ['render'],
  ['outline'],
  ['likeness', 'conform'],
  ['lint', 'bundle', 'emit'],
  ['trust', 'update'],
  ['lineage', 'review'],
  ['catalogue'],
  ['site'],
  ['editor'],
  ['index'],
  ['node'],
  ['cli'],
]

/** Libraries that only `markdown/` may run. */
const unifiedFamily = /^(?:unified|vfile|micromark|remark|rehype|mdast|hast|unist)(?:-|$)/

/** The types of its trees, which are what travels between the storeys. */
const treeTypes = /^(?:mdast|hast|unist)$/

/** Lists that one engine reads whole; elsewhere an import names the file it means. */
const registries = [
  'index.ts',
  'node/index.ts',
  'editor/index.ts',
  'model/vocabulary/index.ts',
  'lint/rules/index.ts',
  'emit/index.ts',
  'catalogue/index.ts',
  'site/index.ts',
  'cli/commands/index.ts',
  'cli/report/index.ts',
]

/** What programs that embed kebao can import. */
const publicInterfaces = [
  'index.ts',
  'node/index.ts',
  'editor/index.ts',
  'emit/index.ts',
  'catalogue/index.ts',
  'site/index.ts',
]

const layerOf = (path: string): string => path.split('/', 1)[0]?.replace(/\.ts$/, '') ?? ''

const storeyOf = (path: string): number => storeys.findIndex((layers) => layers.includes(layerOf(path)))

/** Every import that breaks a law, as a line a person can act on. */
const offences = (breaks: (from: SourceFile, to: Import) => boolean): readonly string[] =>
  sourceFiles.flatMap((from) =>
    from.imports.filter((to) => breaks(from, to)).map((to) => `${from.path} imports ${to.name}`),
  )

test('every file stands on a storey', () => {
  expect(sourceFiles.filter(({ path }) => storeyOf(path) < 0).map(({ path }) => path)).toEqual([])
})

test('imports go downward, and never to a sibling', () => {
  const breaks = ({ path }: SourceFile, { file }: Import): boolean =>
    file !== undefined &&
    !file.endsWith('.json') &&
    layerOf(file) !== layerOf(path) &&
    storeyOf(file) >= storeyOf(path)
  expect(offences(breaks)).toEqual([])
})

test('an import that names a file finds it', () => {
  const known = new Set(sourceFiles.map(({ path }) => path))
  expect(
    offences((_, { file }) => file !== undefined && !file.endsWith('.json') && !known.has(file)),
  ).toEqual([])
})

test('node/ and cli/ use the core through its public interfaces alone', () => {
  const breaks = ({ path }: SourceFile, { file }: Import): boolean =>
    file !== undefined &&
    !file.endsWith('.json') &&
    ((layerOf(path) === 'node' &&
      !['node', 'index'].includes(layerOf(file)) &&
      !publicInterfaces.includes(file)) ||
      (layerOf(path) === 'cli' && !(layerOf(file) === 'cli' || publicInterfaces.includes(file))))
  expect(offences(breaks)).toEqual([])
})

test('node: is for node/ and cli/', () => {
  const breaks = ({ path }: SourceFile, { name }: Import): boolean =>
    /^node:/.test(name) && !['node', 'cli'].includes(layerOf(path))
  expect(offences(breaks)).toEqual([])
})

test('only markdown/ runs unified', () => {
  const breaks = ({ path }: SourceFile, { name, typeOnly }: Import): boolean =>
    unifiedFamily.test(name) &&
    layerOf(path) !== 'markdown' &&
    !(typeOnly && (treeTypes.test(name) || (layerOf(path) === 'parse' && name === 'mdast-util-directive')))
  expect(offences(breaks)).toEqual([])
})

test('a folder is imported by its files, but for the registries', () => {
  const breaks = (_: SourceFile, { file }: Import): boolean =>
    file !== undefined && /(?:^|\/)index\.ts$/.test(file) && !registries.includes(file)
  expect(offences(breaks)).toEqual([])
})

/** `emit/epub`, where a target lives; what several need lives in folders that have none. */
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/')

const targetFolders = new Set(
  sourceFiles
    .filter(({ path, text }) => /^emit\/[^/]+\//.test(path) && /= defineTarget\(/.test(text))
    .map(({ path }) => folderOf(path)),
)

test('a target never imports another, nor does what they share import a target', () => {
  expect([...targetFolders]).toContain('emit/epub')
  const breaks = ({ path }: SourceFile, { file }: Import): boolean =>
    file !== undefined &&
    path !== 'emit/index.ts' &&
    targetFolders.has(folderOf(file)) &&
    folderOf(file) !== folderOf(path)
  expect(offences(breaks)).toEqual([])
})

test('no circles, types included', () => {
  const edges = new Map(
    sourceFiles.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const next of edges.get(path) ?? []) follow(next, [...trail, path])
  }
  for (const path of edges.keys()) follow(path, [])
  expect(circles).toEqual([])
})
