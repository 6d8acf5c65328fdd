/** Tells the records that systems keep for themselves from the files of an author. */
import { fileNameOf } from '../../path.js'

const names: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini'])

/** True for what macOS and Windows put into folders and archives unasked, and for the locks of open Office documents. */
export const isSystemFile = (path: string): boolean => {
  const name = fileNameOf(path).toLowerCase()
  return path.startsWith('__MACOSX/') || names.has(name) || name.startsWith('._') || name.startsWith('~$')
}
