/** Writes a tree as a folder that appears whole or not at all. */
import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { KebaoError, words } from '../index.js'
import { diskError } from './disk-error.js'
import { type FilesInTurn, fillFolder } from './fill-folder.js'
import { moveIntoPlace } from './move-into-place.js'
import { swapFolders } from './swap-folders.js'
import { sweep } from './sweep.js'
import { temporaryPath } from './temporary-path.js'

export interface WriteTreeOptions {
  /** Puts the tree in the place of whatever the folder holds. */
  readonly replace?: boolean
}

const notEmpty = (folder: string): KebaoError =>
  new KebaoError(
    'disk/not-empty',
    words(
      `文件夹「${folder}」里已经有内容，请换一个新的文件夹名。`,
      `The folder \`${folder}\` is not empty. Name a new one.`,
    ),
  )

const inUse = (folder: string): KebaoError =>
  new KebaoError(
    'disk/current-folder',
    words(
      `现在就在文件夹「${folder}」里面，不能换掉它，请另写一个文件夹名。`,
      `You are inside the folder \`${folder}\`, so it cannot be replaced. Please name another one.`,
    ),
  )

/** True when the current folder is `folder` or stands in it: renaming it would pull the ground away. */
const holdsUs = (folder: string): boolean => `${process.cwd()}${sep}`.startsWith(`${folder}${sep}`)

/** What stands where the tree will be: nothing, an empty folder, or a folder that holds something. */
const stateOf = (folder: string): 'absent' | 'empty' | 'full' => {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return 'absent'
  return readdirSync(folder).length === 0 ? 'empty' : 'full'
}

const write = async (tree: FilesInTurn, folder: string, replace: boolean): Promise<void> => {
  const state = stateOf(folder)
  if (state === 'full' && !replace) throw notEmpty(folder)
  if (state !== 'absent' && holdsUs(folder)) throw inUse(folder)
  mkdirSync(dirname(folder), { recursive: true })
  sweep(dirname(folder))
  const temporary = temporaryPath(folder)
  try {
    await fillFolder(temporary, tree)
    // Windows renames no folder onto another one, even an empty one.
    if (state === 'empty') rmdirSync(folder)
    if (state === 'full') await swapFolders(temporary, folder)
    else await moveIntoPlace(temporary, folder)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}

/**
 * Writes a tree, or files that are made one after the other, to a new or empty folder; one that holds something is refused
 * unless `replace` is set.
 *
 * @example
 * await writeTree(site, 'dist')
 */
export const writeTree = async (
  tree: FilesInTurn,
  folder: string,
  options: WriteTreeOptions = {},
): Promise<void> => {
  try {
    await write(tree, resolve(folder), options.replace ?? false)
  } catch (error) {
    throw diskError(error, folder)
  }
}
