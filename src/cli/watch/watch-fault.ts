/** Says that changes can no longer be seen, and what to do about it. */
import { KebaoError, words } from '../../index.js'

/** What those who help can look for. */
const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}

/** The `KebaoError` for an error of a watcher. Its `ENOSPC` means that the system watches no more, not that a disk is full. */
export const watchFault = (error: unknown, folder: string): KebaoError => {
  const cause = causeOf(error)
  return new KebaoError(
    'disk/watch',
    words(
      `没法再留意「${folder}」里的改动（${cause}）。请重新运行；还是不行，就只检查其中一个文件夹。`,
      `The changes in \`${folder}\` can no longer be seen (${cause}). Please run it again, and if it still fails, on one folder of it.`,
    ),
    { cause: error },
  )
}
