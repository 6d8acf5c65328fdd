/** Where what was emitted goes. */
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputOf, outputName, type Target } from '../../emit/index.js'
import { KebaoError, words } from '../../index.js'
import { diskError } from '../../node/index.js'
import { compareFile } from '../compare-file.js'
import { markIn } from '../output-mark.js'

/** The text of the mark. */
export const markOf = ({ name }: Pick<Target, 'name'>): string => `kebao emit ${name}`

const taken = (path: string): KebaoError =>
  new KebaoError(
    'disk/taken',
    words(
      `「${path}」已经有了，又不是这种格式的文件，没有覆盖它。请换一个名字。`,
      `\`${path}\` is there already and is no file of this format: it was left as it is. Choose another name.`,
    ),
  )

const differs = (path: string): KebaoError =>
  new KebaoError(
    'disk/differs',
    words(
      `「${path}」已经有了，内容不同，什么也没有写。要换掉它，请加上 --replace，或换一个名字。`,
      `\`${path}\` is there already with other content: nothing was written. Add --replace to replace it, or choose another name.`,
    ),
  )

const notOurs = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-ours',
    words(
      `文件夹「${path}」不是 kebao emit 写出来的，里面的东西没有动。请换一个新的文件夹名。`,
      `The folder \`${path}\` was not written by kebao emit, and what is in it was left alone. Name a new one.`,
    ),
  )

export interface OutputOptions {
  /** What `--out` says. */
  readonly out: string | undefined
  /** True when one format is made. */
  readonly alone: boolean
  readonly cwd: string
}

const stateOf = (path: string, shown: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw diskError(error, shown)
  }
}

/**
 * One format goes to the file or folder that was named; into it where the name ends in a slash, a file also into a folder
 * that is there. Several go into the folder that was named, each under a name of its own.
 *
 * @throws KebaoError for a file that is there and is of another kind
 */
export const outputPlace = (course: OutputOf, target: Target, { out, alone, cwd }: OutputOptions): string => {
  const named = resolve(cwd, out ?? '.')
  const name = outputName(course, target)
  if (out === undefined || !alone) return join(named, name)
  const there = stateOf(named, out)
  if (out.endsWith('/')) return join(named, name)
  if (target.container.kind === 'folder') return named
  if (there?.isDirectory() === true) return join(named, name)
  if (there !== undefined && !named.endsWith(`.${target.extension}`)) throw taken(out)
  return named
}

/**
 * Refuses to write where something else stands.
 *
 * @param content of the file; absent for a folder
 * @param replace true where an earlier output may go
 */
export const checkFree = async (
  place: string,
  shown: string,
  content: Blob | undefined,
  replace: boolean,
): Promise<void> => {
  const there = lstatSync(place, { throwIfNoEntry: false })
  if (there === undefined) return
  if (content !== undefined) {
    if (!replace && (await compareFile(place, content)) === 'other') throw differs(shown)
    return
  }
  if (!there.isDirectory() || readdirSync(place).length === 0) return
  if (markIn(place)?.startsWith('kebao emit ') !== true) throw notOurs(shown)
  if (!replace) throw differs(shown)
}
