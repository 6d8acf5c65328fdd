/** Where what was emitted goes. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { outputName, type Target } from '../../emit/index.js'
import { KebaoError, words } from '../../index.js'

const taken = (path: string): KebaoError =>
  new KebaoError(
    'disk/taken',
    words(
      `「${path}」已经有了，又不是这种格式的文件，没有覆盖它。请换一个名字。`,
      `\`${path}\` is there already and is no file of this format: it was left as it is. Choose another name.`,
    ),
  )

export interface OutputOptions {
  /** What `--out` says. */
  readonly out: string | undefined
  /** True when one format is made. */
  readonly alone: boolean
  readonly cwd: string
}

/**
 * One format goes to the file or folder that was named; a file also into a folder that is there. Several go into the
 * folder that was named, each under a name of its own.
 *
 * @throws KebaoError for a file that is there and is of another kind
 */
export const outputPlace = (
  course: { readonly slug: string; readonly version: string },
  target: Target,
  { out, alone, cwd }: OutputOptions,
): string => {
  const named = resolve(cwd, out ?? '.')
  const name = outputName(course, target)
  if (out === undefined || !alone) return join(named, name)
  const there = statSync(named, { throwIfNoEntry: false })
  if (target.container.kind === 'folder') return named
  if (there?.isDirectory() === true || out.endsWith('/')) return join(named, name)
  if (there !== undefined && !named.endsWith(`.${target.extension}`)) throw taken(out)
  return named
}
