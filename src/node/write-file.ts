/** Writes one file so that a reader, or a power cut, finds the old one or the new one, never a part. */
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { KebaoError, words } from '../index.js'
import { diskError } from './disk-error.js'
import { moveIntoPlace } from './move-into-place.js'
import { sweep } from './sweep.js'
import { temporaryPath } from './temporary-path.js'
import { type Writable, writeNew } from './write-new.js'

const notAFile = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-a-file',
    words(`「${path}」不是普通文件，不能写。`, `\`${path}\` is not a plain file and cannot be written.`),
  )

/** The permissions of the file that will be replaced. A link or a device is refused: the rename would destroy it. */
const modeOf = (path: string): number | undefined => {
  const old = lstatSync(path, { throwIfNoEntry: false })
  if (old !== undefined && !old.isFile()) throw notAFile(path)
  return old?.mode
}

const replace = async (path: string, content: Writable): Promise<void> => {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  const mode = modeOf(path)
  sweep(folder)
  const temporary = temporaryPath(path)
  try {
    await writeNew(temporary, content)
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777)
    await moveIntoPlace(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Writes a file: temporary file, flush, rename, flush of the folder. Missing folders are made.
 *
 * @example
 * await writeFile('out/muye-college-straw-1.0.0.kebao', bytes)
 */
export const writeFile = async (path: string, content: Writable): Promise<void> => {
  try {
    await replace(resolve(path), content)
  } catch (error) {
    throw diskError(error, path)
  }
}
