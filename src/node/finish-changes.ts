/** Makes the changes of a journal, from the start or from where a run was killed: doing it twice is doing it once. */
import { existsSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { asidePath } from './aside-path.js'
import { diskError } from './disk-error.js'
import { flushFolder } from './flush-folder.js'
import { hashFile } from './hash-file.js'
import { JOURNAL, type JournalEntry, readFolders, readJournal, stagingsIn } from './journal.js'
import type { LateChange } from './late-changes.js'
import { locate } from './locate.js'
import { patientRename } from './patient-rename.js'
import { isDead } from './run-mark.js'
import { targetOf } from './target-of.js'

/** The same file on a system that folds case. */
const fold = (path: string): string => path.normalize('NFC').toLowerCase().toUpperCase()

/** Folders that hold nothing any more. */
const prune = (root: string, folder: string): void => {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
    try {
      rmdirSync(at)
    } catch (error) {
      // A run that was killed may have taken the inner ones away.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return
    }
  }
}

/** The innermost folder of a path that is there, or was there a moment ago. */
const folderAbove = (root: string, path: string): string | undefined => {
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    const folder = targetOf(root, at)
    if (folder !== undefined) return folder
  }
  return undefined
}

/** Takes a file away, unless somebody has changed it since; where that was done, its folder may still be there. */
const remove = async (
  root: string,
  { path, before }: JournalEntry,
  touched: Set<string>,
): Promise<readonly LateChange[]> => {
  const target = targetOf(root, path)
  if (target === undefined) {
    const left = folderAbove(root, path)
    if (left !== undefined) touched.add(left)
    return []
  }
  const now = await hashFile(target)
  if (now !== before && now !== null) return [{ path }]
  rmSync(target, { force: true })
  touched.add(dirname(target))
  return []
}

/** Where a file goes; folders that somebody has taken away since are made again. */
const madeTargetOf = (root: string, path: string): string => {
  const segments = path.split('/')
  for (let depth = 1; depth < segments.length; depth += 1) {
    const folder = locate(root, segments.slice(0, depth).join('/'))
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { recursive: true })
  }
  return locate(root, path)
}

/** Puts a file in its place, unless that was done; beside it, where somebody has changed what stands there since. */
const place = async (
  root: string,
  staged: string,
  { path, before, after }: JournalEntry,
  touched: Set<string>,
): Promise<readonly LateChange[]> => {
  if (!existsSync(staged)) return []
  const target = madeTargetOf(root, path)
  const now = await hashFile(target)
  const isLate = now !== before && now !== after && now !== null
  const place = isLate ? asidePath(target) : target
  try {
    await patientRename(staged, place)
  } catch (error) {
    // Another run that found the same journal was faster.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(staged)) throw error
  }
  touched.add(dirname(target))
  return isLate ? [{ path, aside: basename(place) }] : []
}

/** Carries a journal out, and throws it away. Tells which files somebody has changed since; these stay. */
export const replay = async (
  root: string,
  staging: string,
  entries: readonly JournalEntry[],
): Promise<readonly LateChange[]> => {
  const touched = new Set<string>()
  const late: LateChange[] = []
  const stagedAt = (at: number): string => join(staging, String(at))
  const stagedFor = new Map(
    entries.flatMap(({ path, after }, at) => (after === null ? [] : [[fold(path), stagedAt(at)] as const])),
  )
  for (const entry of entries) {
    if (entry.after !== null) continue
    // Where the new name differs in case alone, the file that stands there now may be the new one.
    const successor = stagedFor.get(fold(entry.path))
    if (successor === undefined || existsSync(successor)) late.push(...(await remove(root, entry, touched)))
  }
  for (const [at, entry] of entries.entries()) {
    if (entry.after !== null) late.push(...(await place(root, stagedAt(at), entry, touched)))
  }
  for (const folder of touched) if (existsSync(folder)) flushFolder(folder)
  for (const folder of touched) prune(root, folder)
  rmSync(join(staging, JOURNAL), { force: true })
  rmSync(staging, { recursive: true, force: true })
  return late
}

/** Throws away what was staged in vain, and the folders that were made for it, as far as nobody put anything there. */
export const discard = (root: string, staging: string): void => {
  try {
    for (const path of readFolders(staging).toReversed()) {
      const folder = targetOf(root, path)
      if (folder !== undefined && existsSync(folder)) prune(root, folder)
    }
    rmSync(staging, { recursive: true, force: true })
  } catch {
    // What is left over says nothing, and a later run sweeps it away.
  }
}

/**
 * Finishes what a run that was killed had begun in a package folder: a change that was decided is made, one that was
 * not is thrown away. Whoever reads a package does this first, and is told of texts that stand aside.
 */
export const finishChanges = async (folder: string): Promise<void> => {
  const root = resolve(folder)
  try {
    for (const { folder: staging, mark } of stagingsIn(root)) {
      const entries = readJournal(staging)
      if (entries !== undefined) await replay(root, staging, entries)
      else if (isDead(mark)) discard(root, staging)
    }
  } catch (error) {
    throw diskError(error, folder)
  }
}
