/** What a file is, by its first bytes and by its name: what people send is often called something else. */
import { extensionOf } from '../../base/path.js'
import { bytesOf, type Content, sliceOf } from '../../base/tree.js'

export type FileKind = 'zip' | 'bundle' | 'text' | 'document' | 'archive' | 'other'

const DOCUMENTS: ReadonlySet<string> = new Set(
  'doc docx wps rtf odt pdf ppt pptx dps odp xls xlsx et ods epub caj ofd pages'.split(' '),
)
const ARCHIVES: ReadonlySet<string> = new Set('rar 7z tar gz tgz bz2 xz cab iso z01'.split(' '))
const TEXTS: ReadonlySet<string> = new Set('md markdown txt'.split(' '))

/** First bytes, in hexadecimal. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b', 'archive'],
  ['25504446', 'document'],
  ['d0cf11e0', 'document'],
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
]

/** True for a name under which something is sent that holds other files. */
export const isContainer = (path: string): boolean => {
  const extension = extensionOf(path)
  return extension === 'zip' || extension === 'kebao' || ARCHIVES.has(extension)
}

const byName = (path: string): FileKind | undefined => {
  const extension = extensionOf(path)
  if (extension === 'kebao') return 'bundle'
  if (DOCUMENTS.has(extension)) return 'document'
  if (TEXTS.has(extension)) return 'text'
  if (extension === 'zip') return 'zip'
  return ARCHIVES.has(extension) ? 'archive' : undefined
}

export const fileKind = async (path: string, content: Content): Promise<FileKind> => {
  const named = byName(path)
  // Word documents are archives inside, and so are bundles: here the name knows better.
  if (named === 'bundle' || named === 'document') return named
  const head = [...(await bytesOf(sliceOf(content, 0, 8)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? named ?? 'other'
}
