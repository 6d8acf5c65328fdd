/** Tells the folder of a package, named by mistake, from a folder of submissions: its lessons are no submissions. */
import { basename, join, resolve } from 'node:path'
import type { DeskFile } from '../../catalogue/index.js'
import { isRootFile, KebaoError, words } from '../../index.js'

const MANIFEST = 'kebao.json'
const SENT = /\.(?:zip|kebao|rar|7z)$/i

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize('NFC')

/** True where the folder itself is what somebody sends: a loose `course.md` beside archives or other courses is not. */
export const isItselfPackage = (desk: readonly DeskFile[]): boolean => {
  const top = desk.flatMap(({ path }) => (path.includes('/') ? [] : [nameOf(path)]))
  if (top.includes(MANIFEST)) return true
  if (!top.some(isRootFile) || top.some((name) => SENT.test(name))) return false
  return !desk.some(
    ({ path }) => path.includes('/') && (isRootFile(nameOf(path)) || nameOf(path) === MANIFEST),
  )
}

/** @param folder as the user named it */
export const itselfPackage = (folder: string, cwd: string): KebaoError => {
  const name = basename(resolve(cwd, folder))
  const above = join(folder, '..').replaceAll('\\', '/')
  return new KebaoError(
    'usage/itself-package',
    words(
      `「${name}」本身就是一个课包，不是放报送文件的文件夹。请写它的上一层「${above}」。`,
      `\`${name}\` is itself a package, not a folder of submissions. Name the folder above it, \`${above}\`.`,
    ),
  )
}
