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

const unfit = (path: string): KebaoError =>
  new KebaoError(
    'store/unfit-record',
    words(
      `要写进「${path}」的内容太长，写了就读不回来，所以没有写，原来的还在。`,
      `What should go into \`${path}\` is too long to be read again. Nothing was written; the old content stays.`,
    ),
  )

/** The moment a commit becomes real. What could not be read again is never written. */
export const writeRecord = async (path: string, record: StoreRecord): Promise<void> => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`)
  if (bytes.length > MAX_BYTES || !storeRecord.safeParse(record).success) throw unfit(path)
  await writeFile(path, bytes)
}
