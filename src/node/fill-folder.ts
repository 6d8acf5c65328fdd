/** Writes a tree into a folder that it makes, and waits until the disk has all of it. */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Content, isSafePath } from '../index.js'
import { diskFault } from './disk-error.js'
import { flushFolder } from './flush-folder.js'
import { writeNew } from './write-new.js'

/** A tree, or files that are made one after the other. */
export type FilesInTurn = Iterable<readonly [path: string, content: Content]>

type Put = (file: string, content: Content, path: string) => Promise<void>

const write: Put = (file, content) => writeNew(file, content)

/** @param folder has a normal path, and a parent that is there */
export const fillFolder = async (folder: string, files: FilesInTurn, put: Put = write): Promise<void> => {
  const made = new Set<string>()
  const make = (path: string): void => {
    if (made.has(path)) return
    if (path !== folder) make(dirname(path))
    // Each by itself: a folder that somebody takes away meanwhile must not come back with the rest of the files.
    mkdirSync(path)
    made.add(path)
  }
  make(folder)
  for (const [path, content] of files) {
    if (!isSafePath(path)) throw diskFault('EINVAL', path)
    const file = join(folder, path)
    make(dirname(file))
    await put(file, content, path)
  }
  for (const each of made) flushFolder(each)
}
