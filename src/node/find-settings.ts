/** Finds the nearest `kebao.yaml` above a folder. */
import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KebaoError, words } from '../index.js'

/** The name by which settings are found. */
export const SETTINGS_FILE = 'kebao.yaml'

/** Names that somebody may give the file and wonder why nothing happens. */
const MISNAMED = ['kebao.yml', '课包.yaml', '课包.yml', '.kebao.yaml']

const exists = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // The folders above may be closed to us, and then hold nothing of ours.
    return false
  }
}

const misnamed = (path: string): KebaoError =>
  new KebaoError(
    'settings/file-name',
    words(
      `设置文件要叫「${SETTINGS_FILE}」，请把「${path}」改名。`,
      `Settings are read from \`${SETTINGS_FILE}\`: please rename \`${path}\`.`,
    ),
  )

/** The settings that stand in a folder itself. */
const settingsIn = (folder: string): string | undefined => {
  const path = join(folder, SETTINGS_FILE)
  if (exists(path)) return path
  for (const name of MISNAMED) if (exists(join(folder, name))) throw misnamed(join(folder, name))
  return undefined
}

/**
 * Makes a function that finds the settings which hold for a folder: the full path of the nearest `kebao.yaml`, undefined
 * where there is none up to the root of the disk. It looks into each folder once.
 */
export const settingsFinder = (): ((folder: string) => string | undefined) => {
  const known = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder)
    const found = settingsIn(folder) ?? (folder === dirname(folder) ? undefined : find(dirname(folder)))
    known.set(folder, found)
    return found
  }
  return find
}
