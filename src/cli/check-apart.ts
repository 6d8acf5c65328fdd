/** Keeps what is written apart from what is read. */
import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { KebaoError, words } from '../index.js'
import { diskError } from '../node/index.js'

const overlaps = (path: string, input: string): KebaoError =>
  new KebaoError(
    'disk/overlaps',
    words(
      `不能写到「${path}」：它与要读的「${input}」重叠，会弄坏那里的内容。请写到外面的文件夹。`,
      `\`${path}\` overlaps with \`${input}\`, which is read, and would spoil it. Write to a folder outside of it.`,
    ),
  )

/** The path with its links followed, as far as it is there. */
const real = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(real(above), basename(path))
  }
}

const holds = (outer: string, inner: string): boolean =>
  `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)

const isThere = (path: string, shown: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    throw diskError(error, shown)
  }
}

/** Refuses to write into what is read, over it, or over a folder that it stands in. */
export const checkApart = (place: string, shown: string, input: string, cwd: string): void => {
  const [to, from] = [real(place), real(resolve(cwd, input))]
  if (holds(from, to) || (holds(to, from) && isThere(to, shown))) throw overlaps(shown, input)
}
