/** Writes a folder in the place of an earlier one of the same kind, and of nothing else. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { KebaoError, type Tree, words } from '../index.js'
import { writeTree } from '../node/index.js'
import { checkApart, MARK } from './emit/output-place.js'

const notOurs = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-ours',
    words(
      `文件夹「${path}」不是这个命令写出来的，里面的东西没有动。请换一个新的文件夹名。`,
      `The folder \`${path}\` was not written by this command, and what is in it was left alone. Name a new one.`,
    ),
  )

const isThere = (path: string): KebaoError =>
  new KebaoError(
    'disk/differs',
    words(
      `「${path}」已经有了，什么也没有写。要换掉它，请加上 --replace，或换一个名字。`,
      `\`${path}\` is there already: nothing was written. Add --replace to replace it, or choose another name.`,
    ),
  )

export interface PlaceOptions {
  /** Says in the folder which command wrote it. */
  readonly mark: string
  /** What was read, which must stay apart from what is written. */
  readonly inputs: readonly string[]
  /** True where an earlier result may go. */
  readonly replace: boolean
  readonly cwd: string
}

const markIn = (folder: string): string | undefined => {
  try {
    return readFileSync(join(folder, MARK), 'utf8').trim()
  } catch {
    return undefined
  }
}

/**
 * Refuses a place where something else stands, or that overlaps with what is read: to be asked before the work is done.
 *
 * @throws KebaoError with what speaks against it
 */
export const checkPlace = (out: string, { mark, inputs, replace, cwd }: PlaceOptions): void => {
  const folder = resolve(cwd, out)
  for (const input of inputs) checkApart(folder, out, input, cwd)
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (there === undefined) return
  if (there.isDirectory() && readdirSync(folder).length === 0) return
  if (!there.isDirectory() || markIn(folder) !== mark) throw notOurs(out)
  if (!replace) throw isThere(out)
}

/** Writes the folder whole or not at all. */
export const placeFolder = async (files: Tree, out: string, options: PlaceOptions): Promise<void> => {
  checkPlace(out, options)
  const marked = new Map([[MARK, new TextEncoder().encode(`${options.mark}\n`)] as const, ...files])
  await writeTree(marked, resolve(options.cwd, out), { replace: options.replace })
}
