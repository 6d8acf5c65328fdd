/** Turns what the system refuses into a `KebaoError` with a sentence for people. */
import { KebaoError, type Words, words } from '../index.js'

type Wording = (path: string, cause: string) => readonly [code: string, words: Words]

const denied: Wording = (path) => [
  'disk/denied',
  words(`没有权限使用「${path}」。`, `There is no permission to use \`${path}\`.`),
]

const full: Wording = (path) => [
  'disk/full',
  words(`磁盘空间不够，「${path}」没有写成。`, `The disk has no room left: \`${path}\` was not written.`),
]

const readOnly: Wording = (path) => [
  'disk/read-only',
  words(`「${path}」所在的磁盘只能读，不能写。`, `\`${path}\` is on a disk that can only be read.`),
]

const notFound: Wording = (path) => [
  'disk/not-found',
  words(`找不到「${path}」。`, `\`${path}\` was not found.`),
]

const notAFolder: Wording = (path) => [
  'disk/not-a-folder',
  words(`「${path}」不是文件夹。`, `\`${path}\` is not a folder.`),
]

const notAFile: Wording = (path) => [
  'disk/not-a-file',
  words(`「${path}」不是普通文件。`, `\`${path}\` is not a plain file.`),
]

const tooLarge: Wording = (path) => [
  'disk/too-large',
  words(`「${path}」太大，不像是要找的文件。`, `\`${path}\` is too large to be the file that is meant.`),
]

const changed: Wording = (path) => [
  'disk/changed',
  words(
    `处理「${path}」时，有文件被改动了，所以停了下来，改动还在。请再运行一次。`,
    `A file changed while \`${path}\` was being handled: kebao stopped there, and the change is kept. Please run it again.`,
  ),
]

const failed: Wording = (path, cause) => [
  'disk/failed',
  words(`系统没能处理「${path}」（${cause}）。`, `The system could not handle \`${path}\` (${cause}).`),
]

const wordings: ReadonlyMap<string, Wording> = new Map([
  ['EACCES', denied],
  ['EPERM', denied],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EROFS', readOnly],
  ['ENOENT', notFound],
  ['ENOTDIR', notAFolder],
  ['EISDIR', notAFile],
  ['EFBIG', tooLarge],
  ['ELOOP', notAFile],
  ['NotReadableError', changed],
])

/** The `KebaoError` for one of the system's names of a fault, such as `ENOENT`. */
export const diskFault = (cause: string, path: string, options?: ErrorOptions): KebaoError =>
  new KebaoError(...(wordings.get(cause) ?? failed)(path, cause), options)

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

/** The system's name for a fault, or a Blob's. What neither of them threw is a bug, and thrown on. */
export const causeOf = (error: unknown): string => {
  if (error instanceof DOMException) return error.name
  if (isSystemError(error)) return error.code
  throw error
}

/** The `KebaoError` to throw in place of a system's error; a bug and a `KebaoError` are thrown on as they are. */
export const diskError = (error: unknown, path: string): KebaoError =>
  diskFault(causeOf(error), path, { cause: error })
