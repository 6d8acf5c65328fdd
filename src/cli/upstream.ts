/** Opens an adaptation and the two bundles it is compared with: the one it was made from, and a newer one. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Bundle, hasErrors, KebaoError, type Language, type Tree, words } from '../index.js'
import { readTree, UPSTREAM_FILE } from '../node/index.js'
import { openBundle } from './open-bundle.js'
import type { Option } from './options.js'
import { showDiagnostics } from './show-diagnostics.js'
import type { Terminal } from './terminal.js'

export const baseOption = {
  type: 'text',
  value: 'FILE',
  summary: words(
    '改编时用的旧版包文件，默认用「kebao adapt」留下的那一份',
    'The bundle the adaptation began with; by default the one that `kebao adapt` kept',
  ),
} as const satisfies Option

const noBase = (folder: string): KebaoError =>
  new KebaoError(
    'lineage/no-base',
    words(
      `「${folder}」里没有留下改编时的包文件，请找到它，用「--base FILE」指定。`,
      `The folder \`${folder}\` does not hold the bundle it was adapted from. Find it and name it with \`--base FILE\`.`,
    ),
  )

export interface Adaptation {
  readonly tree: Tree
  readonly base: Bundle
  readonly newer: Bundle
}

/** Undefined where one of the three is not sound, which was then shown. */
export const openAdaptation = async (
  path: string,
  newerPath: string,
  basePath: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<Adaptation | undefined> => {
  const folder = resolve(terminal.cwd, path)
  const { value: tree, diagnostics } = await readTree(folder)
  // A file that cannot be read would look like one that was deleted.
  if (hasErrors(diagnostics)) {
    showDiagnostics(path, diagnostics, terminal, language)
    return undefined
  }
  const kept = join(path, UPSTREAM_FILE)
  if (basePath === undefined && !existsSync(resolve(terminal.cwd, kept))) throw noBase(path)
  const open = async (named: string): Promise<Bundle | undefined> => {
    const opened = await openBundle(named, terminal)
    if (opened.value === undefined) showDiagnostics(named, opened.diagnostics, terminal, language)
    return opened.value
  }
  const base = await open(basePath ?? kept)
  const newer = await open(newerPath)
  return base && newer && { tree, base, newer }
}
