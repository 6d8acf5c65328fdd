/** Keeps the commands that write a bundle from destroying a file that is none. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { KebaoError, words } from '../index.js'
import type { Terminal } from './terminal.js'

const taken = (path: string): KebaoError =>
  new KebaoError(
    'disk/taken',
    words(
      `「${path}」已经有了，又不是课包，没有覆盖它。请换一个文件名。`,
      `\`${path}\` is there already and is no bundle: it was left as it is. Choose another name.`,
    ),
  )

/** True for two names of one file, however they are written. */
export const isSameFile = (one: string, other: string): boolean => {
  if (resolve(one) === resolve(other)) return true
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

/** Refuses to replace a file unless it is named as a bundle, or is the one that was read. */
export const checkOutput = (written: string, input: string, { cwd }: Pick<Terminal, 'cwd'>): void => {
  const [to, from] = [resolve(cwd, written), resolve(cwd, input)]
  const there = statSync(to, { throwIfNoEntry: false })?.isFile() === true
  if (there && !to.endsWith('.kebao') && !isSameFile(to, from)) throw taken(written)
}
