/** Options of the commands that import into a folder. */
import { resolve } from 'node:path'
import { type ApplyOptions, words } from '../index.js'
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

export const storeIn = (folder: string | undefined, cwd: string): FileStore => {
  if (folder === undefined) throw missingOption('--store', 'DIR')
  return fileStore(resolve(cwd, folder))
}

/** The parser has refused every other word. */
export const sideOf = (side: string | undefined): ApplyOptions =>
  side === 'incoming' || side === 'here' ? { onConflict: side } : {}
