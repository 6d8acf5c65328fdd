/** Writes what is to become a file, and puts it in its place later: what another thread made is not there until it is wanted. */
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

/** Removes what {@link writeAside} wrote and nobody wants any more. */
export const discardAside = (aside: string): void => rmSync(aside, { force: true })

const write = async (path: string, content: Writable): Promise<string> => {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  modeOf(path)
  sweep(folder)
  const aside = temporaryPath(path)
  try {
    await writeNew(aside, content)
    return aside
  } catch (error) {
    discardAside(aside)
    throw error
  }
}

/**
 * Writes content beside a path, under a name that nobody takes for a file of theirs; missing folders are made. What a killed
 * run leaves behind is swept away by the next one.
 *
 * @returns the name, for {@link settleAside} or {@link discardAside}
 */
export const writeAside = async (path: string, content: Writable): Promise<string> => {
  try {
    return await write(resolve(path), content)
  } catch (error) {
    throw diskError(error, path)
  }
}

/** Moves it into its place: seen whole or not at all. */
export const settleAside = async (aside: string, path: string): Promise<void> => {
  try {
    const to = resolve(path)
    const mode = modeOf(to)
    if (mode !== undefined) chmodSync(aside, mode & 0o7777)
    await moveIntoPlace(aside, to)
  } catch (error) {
    throw diskError(error, path)
  }
}
