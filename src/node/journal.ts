/** The journal of a change to many files: once it stands, the change is made, if need be by the next run. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isSafePath, leftOut } from '../index.js'
import { readBytes } from './read-content.js'
import { MARK, runMark } from './run-mark.js'

/** One file of the change. Hashes are SHA-256; null where there is no file. */
export interface JournalEntry {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** What kebao keeps beside a package: no part of it, since hidden folders are left out. */
export const KEPT_FOLDER = '.kebao'

export const JOURNAL = 'journal.json'

/** Lists the folders that are made for a change before it is decided. */
export const FOLDERS = 'folders.json'

/** The bundle that an adaptation was made from. */
export const UPSTREAM_FILE = `${KEPT_FOLDER}/upstream.kebao`

const STAGING = new RegExp(`^change-(${MARK})-[0-9a-f-]{36}$`)

export const stagingName = (uuid: string): string => `change-${runMark()}-${uuid}`

/** The folder of a change, and the mark of the run that made it. */
export interface Staging {
  readonly folder: string
  readonly mark: string
}

/** The changes that are under way in a package folder, or were left by a run that was killed. */
export const stagingsIn = (root: string): readonly Staging[] => {
  const kept = join(root, KEPT_FOLDER)
  if (!lstatSync(kept, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(kept, { withFileTypes: true }).flatMap((entry) => {
    const mark = STAGING.exec(entry.name)?.[1]
    return mark === undefined || !entry.isDirectory() ? [] : [{ folder: join(kept, entry.name), mark }]
  })
}

const isHash = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))

/** A folder may come from a stranger: its journal changes files of the package, never a hook of git. */
const isLeftOut = leftOut()

/** True for a file that a change may write. */
export const isChangeable = (path: string): boolean =>
  isSafePath(path) && (path === UPSTREAM_FILE || !isLeftOut(path))

const isEntry = (value: unknown): value is JournalEntry => {
  if (typeof value !== 'object' || value === null) return false
  const { path, before, after } = value as Record<string, unknown>
  return typeof path === 'string' && isChangeable(path) && isHash(before) && isHash(after)
}

/** The JSON in a file; undefined where there is none. */
const readJson = (file: string): unknown => {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile()) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(file, stats.size)))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The entries of a journal; undefined where there is none, or none that kebao wrote. */
export const readJournal = (staging: string): readonly JournalEntry[] | undefined => {
  const entries = readJson(join(staging, JOURNAL))
  return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined
}

export const readFolders = (staging: string): readonly string[] => {
  const folders = readJson(join(staging, FOLDERS))
  return Array.isArray(folders)
    ? folders.filter((path) => typeof path === 'string' && isSafePath(path) && !isLeftOut(`${path}/`))
    : []
}
