/** Reads and replaces what is remembered of a package. */
import { lstatSync } from 'node:fs'
import { KebaoError, type StoreRecord, storeRecord, words } from '../../index.js'
import { readTextFile } from '../read-text-file.js'
import { writeFile } from '../write-file.js'

const MAX_BYTES = 64 * 1024 * 1024

const broken = (path: string): KebaoError =>
  new KebaoError(
    'store/broken-record',
    words(
      `「${path}」读不通，可能被别的程序改过。请从备份恢复这个文件。`,
      `\`${path}\` cannot be read; another program may have changed it. Restore it from a backup.`,
    ),
  )

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const readRecord = (path: string): StoreRecord | undefined => {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined
  const record = storeRecord.safeParse(parsed(readTextFile(path, path, MAX_BYTES).value))
  if (!record.success) throw broken(path)
  return record.data
}

/** The moment a commit becomes real. */
export const writeRecord = (path: string, record: StoreRecord): Promise<void> =>
  writeFile(path, new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`))
