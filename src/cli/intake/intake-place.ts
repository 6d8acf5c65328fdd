/** Where an intake is written: into a new folder, or in the place of an earlier intake. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KebaoError, words } from '../../index.js'
import { checkApart, MARK } from '../emit/output-place.js'

/** The text of the mark. */
export const MARK_TEXT = 'kebao catalog intake\n'

const notOurs = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-ours',
    words(
      `「${path}」里已经有别的东西，没有动它。请换一个新的文件夹名。`,
      `There is something else in \`${path}\`, and it was left alone. Name a new folder.`,
    ),
  )

const isThere = (path: string): KebaoError =>
  new KebaoError(
    'disk/differs',
    words(
      `「${path}」里有上一次收件的结果，什么也没有写。要换掉它，请加上 --replace。`,
      `\`${path}\` holds the result of an earlier intake: nothing was written. Add --replace to replace it.`,
    ),
  )

const isOurs = (folder: string): boolean => {
  try {
    return readFileSync(join(folder, MARK), 'utf8') === MARK_TEXT
  } catch {
    return false
  }
}

/** Refuses to write over anything but an earlier intake, and into what is taken in. */
export const checkIntakePlace = (
  place: string,
  shown: string,
  input: string,
  cwd: string,
  replace: boolean,
): void => {
  checkApart(place, shown, input, cwd)
  const there = lstatSync(place, { throwIfNoEntry: false })
  if (there === undefined || (there.isDirectory() && readdirSync(place).length === 0)) return
  if (!there.isDirectory() || !isOurs(place)) throw notOurs(shown)
  if (!replace) throw isThere(shown)
}
