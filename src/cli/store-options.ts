/** Options of the commands that import into a folder. */
import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ApplyOptions, KebaoError, words } from '../index.js'
import { type FileStore, fileStore } from '../node/index.js'
import type { Options } from './options.js'
import { missingOption } from './usage-error.js'

export const storeOption = {
  store: {
    type: 'text',
    value: 'DIR',
    summary: words('导入的课程放在哪个文件夹', 'The folder that imported courses are kept in'),
  },
} as const satisfies Options

export const conflictOption = {
  'on-conflict': {
    type: 'text',
    value: 'SIDE',
    choices: ['incoming', 'here'],
    summary: words(
      '本地和新版都改过的，用哪一边：incoming 新版，here 本地',
      'The side to take where both changed an item: incoming or here',
    ),
  },
} as const satisfies Options

const noStore = (folder: string): KebaoError =>
  new KebaoError(
    'disk/no-store',
    words(
      `没有找到导入课程的文件夹「${folder}」，请核对文件夹名。`,
      `There is no folder \`${folder}\` of imported courses. Check its name.`,
    ),
  )

const notAStore = (folder: string): KebaoError =>
  new KebaoError(
    'disk/not-a-store',
    words(
      `文件夹「${folder}」里有别的东西，不是用来放导入课程的，没有动它。请另写一个文件夹名。`,
      `The folder \`${folder}\` holds other things and is no folder of imported courses: it was left as it is. Name another one.`,
    ),
  )

/**
 * The store in a folder: one that has imports in it, or that is empty or not there yet, so that courses are never mixed
 * into somebody's own files.
 *
 * @param isNeeded true where something must have been imported there
 */
export const storeIn = (folder: string | undefined, cwd: string, isNeeded = false): FileStore => {
  if (folder === undefined) throw missingOption('--store', 'DIR')
  const path = resolve(cwd, folder)
  const isThere = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  if (isNeeded && !isThere) throw noStore(folder)
  const names = isThere ? readdirSync(path).filter((name) => !name.startsWith('.')) : []
  if (names.length > 0 && !names.some((name) => ['packages', 'locks'].includes(name))) throw notAStore(folder)
  return fileStore(path)
}

/** The parser has refused every other word. */
export const sideOf = (side: string | undefined): ApplyOptions =>
  side === 'incoming' || side === 'here' ? { onConflict: side } : {}
