/** Changes many files of a folder as one: after a crash, the next run finds all of them changed or none. */
import { randomUUID } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Content, Tree } from '../index.js'
import { diskError, diskFault } from './disk-error.js'
import { discard, finishChanges, replay } from './finish-changes.js'
import { flushFolder } from './flush-folder.js'
import { hashAt, hashContent } from './hash-file.js'
import { FOLDERS, isChangeable, JOURNAL, type JournalEntry, KEPT_FOLDER, stagingName } from './journal.js'
import { lateChanges } from './late-changes.js'
import { locate } from './locate.js'
import { writeNew } from './write-new.js'

interface Change extends JournalEntry {
  readonly content?: Content
}

/** The files of which the content differs, those that come and those that go. */
const changesBetween = async (before: Tree, after: Tree): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const [path, old] of before) {
    if (!after.has(path)) changes.push({ path, before: await hashContent(old), after: null })
  }
  for (const [path, content] of after) {
    const old = before.get(path)
    if (old === content) continue
    if (!isChangeable(path)) throw diskFault('EINVAL', path)
    const [was, is] = [old === undefined ? null : await hashContent(old), await hashContent(content)]
    if (was !== is) changes.push({ path, before: was, after: is, content })
  }
  return changes
}

/** The folders that a change needs and that are not there yet, each after the one it stands in. */
const missingFolders = (root: string, changes: readonly Change[]): readonly string[] => {
  const missing = new Set<string>()
  for (const { path, after } of changes) {
    const segments = after === null ? [] : path.split('/')
    for (let depth = 1; depth < segments.length; depth += 1) {
      const folder = segments.slice(0, depth).join('/')
      const isInside = missing.has(segments.slice(0, depth - 1).join('/'))
      if (isInside || lstatSync(locate(root, folder), { throwIfNoEntry: false }) === undefined)
        missing.add(folder)
    }
  }
  return [...missing]
}

/** What stands on the disk must be what the change was made for. */
const check = async (root: string, { path, before }: Change): Promise<void> => {
  if ((await hashAt(root, path)) !== before) throw diskFault('NotReadableError', join(root, path))
}

/** Writes a file aside, with the permissions of the one that it will replace. */
const stage = async (root: string, file: string, { path, content }: Change): Promise<void> => {
  if (content === undefined) return
  await writeNew(file, content)
  const old = lstatSync(locate(root, path), { throwIfNoEntry: false })
  if (old !== undefined) chmodSync(file, old.mode & 0o7777)
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const change = async (root: string, before: Tree, after: Tree): Promise<readonly string[]> => {
  const changes = await changesBetween(before, after)
  if (changes.length === 0) return []
  const kept = join(root, KEPT_FOLDER)
  const staging = join(kept, stagingName(randomUUID()))
  const entries = changes.map(({ content: _, ...entry }) => entry)
  try {
    for (const each of changes) await check(root, each)
    const folders = missingFolders(root, changes)
    mkdirSync(staging, { recursive: true })
    await writeNew(join(staging, FOLDERS), json(folders))
    // After the decision nothing may need room on the disk any more.
    for (const folder of folders) mkdirSync(locate(root, folder), { recursive: true })
    for (const [at, each] of changes.entries()) await stage(root, join(staging, String(at)), each)
    const draft = join(staging, 'draft')
    await writeNew(draft, json(entries))
    for (const folder of new Set([...folders.map((path) => dirname(locate(root, path))), kept, staging]))
      flushFolder(folder)
    // Writing aside takes its time, and somebody may have saved meanwhile.
    for (const each of changes) await check(root, each)
    // The moment of decision.
    renameSync(draft, join(staging, JOURNAL))
  } catch (error) {
    discard(root, staging)
    throw error
  }
  flushFolder(staging)
  const late = await replay(root, staging, entries)
  if (late.length > 0) throw lateChanges(late)
  return entries.map(({ path }) => path)
}

/**
 * Writes the files of `after` that differ from `before` to the folder they came from, and takes away those that
 * `after` has not: all or nothing, even if the run is killed, which the next {@link readTree} sees to. Files that are in
 * neither tree stay. What was saved on the disk since `before` was read is never overwritten: it is a `KebaoError`
 * with the code `disk/changed`, and nothing is written. If it is saved in the very moment of writing, the other files
 * are, and the new text of this one stands beside it under a name that begins with `_`.
 *
 * @example
 * await changeFiles('courses/straw', files, merged)
 */
export const changeFiles = async (folder: string, before: Tree, after: Tree): Promise<readonly string[]> => {
  await finishChanges(folder)
  try {
    return await change(resolve(folder), before, after)
  } catch (error) {
    throw diskError(error, folder)
  }
}
