/** Lists what a package folder holds, without following links or looking at what the author left out. */
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../index.js'
import { isAside } from './aside-path.js'
import { garbledName, notAFile, secretFile, tooDeep, unmerged, unreadable } from './disk-diagnostics.js'
import { causeOf } from './disk-error.js'

/** One step of the walk: a file to read, a folder to enter, or a problem. */
export type Step =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }

export interface Walk {
  readonly root: string
  /** True for a path to leave out; a folder's path ends in a slash. */
  readonly isLeftOut: (path: string) => boolean
  /** True for the name of a file that must not be read. */
  readonly isRefused: (name: string) => boolean
  /** How many folders may stand inside one another. */
  readonly depth: number
}

const problem = (diagnostic: Diagnostic): Step => ({ kind: 'problem', diagnostic })

const unreadableAt = (path: string, error: unknown): Step =>
  problem(unreadable({ file: path }, { cause: causeOf(error) }))

/** Sorted, so that a walk which stops at a limit stops at the same place everywhere. */
const entriesIn = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))

const stepTo = (walk: Walk, path: string, entry: Dirent): Step => {
  // Node reads names as UTF-8: U+FFFD stands where the bytes were something else.
  if (entry.name.includes('\ufffd')) return problem(garbledName({ file: path }, {}))
  if (entry.isDirectory()) return { kind: 'folder', path }
  if (!entry.isFile()) return problem(notAFile({ file: path }, {}))
  if (walk.isRefused(entry.name)) return problem(secretFile({ file: path }, {}))
  return { kind: 'file', path }
}

function* enter(walk: Walk, folder: string): Generator<Step> {
  if (folder.split('/').length > walk.depth) {
    yield problem(tooDeep({ file: folder }, { limit: walk.depth }))
    return
  }
  try {
    yield* visit(walk, `${folder}/`, entriesIn(join(walk.root, folder)))
  } catch (error) {
    yield unreadableAt(folder, error)
  }
}

function* visit(walk: Walk, prefix: string, entries: readonly Dirent[]): Generator<Step> {
  for (const entry of entries) {
    const path = prefix + entry.name
    if (entry.isFile() && isAside(entry.name)) yield problem(unmerged({ file: path }, {}))
    if (walk.isLeftOut(entry.isDirectory() ? `${path}/` : path)) continue
    const step = stepTo(walk, path, entry)
    yield step
    if (step.kind === 'folder') yield* enter(walk, path)
  }
}

/** Walks a package from its top; throws the system's error only if the top itself cannot be read. */
export function* walkFolder(walk: Walk): Generator<Step> {
  yield* visit(walk, '', entriesIn(walk.root))
}
