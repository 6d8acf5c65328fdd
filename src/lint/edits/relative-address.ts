/** Writes a path as an address that a document can use. */
import { folderOf } from '../../base/path.js'

/** The relative path from the folder of one file to another file. */
export const relativePath = (file: string, path: string): string => {
  const from = folderOf(file) === '' ? [] : folderOf(file).split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** Characters that would end or change an address in Markdown or in the attribute of a directive. */
const UNSAFE = /[\s%#?()<>"'“”`={}\\]/g

const percent = (char: string): string =>
  [...new TextEncoder().encode(char)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')

/** The same path, spelt so that it can stand where any address stands. */
export const relativeAddress = (file: string, path: string): string =>
  relativePath(file, path).replace(UNSAFE, percent)
