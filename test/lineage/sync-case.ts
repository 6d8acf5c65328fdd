/** A case of `sync` as folders: `base` lies over the minimal package, `ours` over its adaptation, `theirs` over `base`. */
import { join } from 'node:path'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { type Tree, tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { pretty } from '../../src/cli/report/pretty.js'
import { adapt } from '../../src/lineage/adapt.js'
import { type Synced, sync } from '../../src/lineage/sync.js'
import { read } from '../lint/harness.js'
import { bundleOf, textOf } from './packages.js'

const minimal = read(join(import.meta.dirname, '../fixtures/minimal'))

/** Takes away what a file `_deleted` lists. */
const over = (below: Tree, folder: string): Tree => {
  const files = read(folder)
  const gone = String(files._deleted ?? '').split('\n')
  const kept = [...below].filter(([path]) => !gone.includes(path))
  return new Map([...kept, ...tree(files).value].filter(([path]) => path !== '_deleted'))
}

export interface SyncCase {
  readonly base: Bundle
  readonly newer: Bundle
  readonly ours: Tree
}

/** Adds the given version to the front matter that a case leaves at 1.0.0. */
const withVersion = async (files: Tree, version: string): Promise<Tree> => {
  const text = (await textOf(files, 'course.md')) ?? ''
  return new Map(files).set(
    'course.md',
    new TextEncoder().encode(text.replace('version: 1.0.0', `version: ${version}`)),
  )
}

/** In `ours/course.md`, BASE stands for the identity of the base. */
export const caseIn = async (folder: string): Promise<SyncCase> => {
  const source = over(tree(minimal).value, join(folder, 'base'))
  const base = await bundleOf(source)
  const newer = await bundleOf(await withVersion(over(source, join(folder, 'theirs')), '1.1.0'))
  const { value: adapted } = await adapt(base, { id: 'my-college/hello', publisher: '我们的学院' })
  const laid = over(adapted as Tree, join(folder, 'ours'))
  const text = (await textOf(laid, 'course.md')) ?? ''
  const ours = new Map(laid).set('course.md', new TextEncoder().encode(text.replace('BASE', base.identity)))
  return { base, newer, ours }
}

const masked = (text: string, { base, newer }: SyncCase): string =>
  text.replaceAll(base.identity, 'BASE').replaceAll(newer.identity, 'NEWER')

/** The files that differ from ours, as one text; media as its size. */
export const mergedText = async (given: SyncCase, { tree: merged, changes }: Synced): Promise<string> => {
  const parts: string[] = []
  for (const { action, file, from } of changes) {
    const head = `=== ${action} ${from === undefined ? '' : `${from} → `}${file}`
    const text = action === 'delete' ? '' : ((await textOf(merged, file)) ?? '')
    parts.push(`${head}\n${/[\0\ufffd]/.test(text) ? '(binary)\n' : text}`)
  }
  return masked(parts.join('\n'), given)
}

export const told = async (
  given: SyncCase,
  files: Tree,
  diagnostics: readonly Diagnostic[],
): Promise<string> => {
  const sources = new Map<string, string>()
  for (const path of files.keys()) sources.set(path, (await textOf(files, path)) ?? '')
  const report = { packages: [{ path: '', diagnostics, sourceOf: (file: string) => sources.get(file) }] }
  return (['zh-CN', 'en'] as const)
    .map((language) => pretty(report, { language, colour: false, columns: 80 }))
    .map((text) => masked(text, given))
    .join('\n')
}

export const syncCase = (given: SyncCase) => sync(given.ours, given.base, given.newer)
