/** Changes the text of a file and writes it as UTF-8. */
import type { Edit } from '../../base/diagnostic.js'
import { bytesOf, type Content } from '../../base/tree.js'
import { decodeText } from '../../parse/decode-text.js'

/** The text after edits that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = []
  let done = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, edit.start), edit.text)
    done = edit.end
  }
  return parts.join('') + text.slice(done)
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** The changed text as UTF-8; a file that had a byte order mark keeps it. */
export const rewriteFile = async (
  file: string,
  content: Content,
  change: (text: string) => string,
): Promise<Uint8Array> => {
  const bytes = await bytesOf(content)
  const text = new TextEncoder().encode(change(decodeText(file, bytes).value))
  const marked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)
  return marked ? Uint8Array.from([...BYTE_ORDER_MARK, ...text]) : text
}
