/** One file of settings as a run uses it: what it says, and where in it. */
import { resolve } from 'node:path'
import { hasErrors, type Result, type Settings } from '../../index.js'
import { readTextFile } from '../../node/index.js'
import { brokenSettings } from './broken-settings.js'

export interface SettingsFile<T> extends Settings<T> {
  /** The name by which people know it: a path from where they stand, or the name of a profile that comes with kebao. */
  readonly shown: string
  /** Its full path; none for a profile that comes with kebao. */
  readonly path?: string
}

type Read<T> = (file: string, source: string) => Result<Settings<T>>

const MAX_BYTES = 2 ** 17

/** Reads settings out of a text; throws a `KebaoError` that tells everything wrong in them. */
export const settingsIn = <T>(shown: string, text: string, read: Read<T>): SettingsFile<T> => {
  const { value, diagnostics } = read(shown, text)
  if (value === undefined) throw brokenSettings(shown, diagnostics)
  return { ...value, shown }
}

/** Reads a file of settings; one that is not there, is no plain file or is wrong is a `KebaoError`. */
export const openSettings = <T>(path: string, shown: string, cwd: string, read: Read<T>): SettingsFile<T> => {
  const full = resolve(cwd, path)
  const { value, diagnostics } = readTextFile(full, shown, MAX_BYTES)
  if (hasErrors(diagnostics)) throw brokenSettings(shown, diagnostics)
  return { ...settingsIn(shown, value, read), path: full }
}
