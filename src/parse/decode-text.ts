/** Turns the bytes of a text file into text, whatever encoding a teacher's editor saved it in. */
import { type Checked, type Diagnostic, defineDiagnostic } from '../base/diagnostic.js'
import { words } from '../base/words.js'

const start = { line: 1, column: 1, offset: 0 }
const firstPoint = { start, end: start }

const otherEncoding = defineDiagnostic({
  code: 'parse/encoding',
  severity: 'warning',
  message: (p: { encoding: string }) =>
    words(`这个文件是 ${p.encoding} 编码，不是 UTF-8。`, `This file is in ${p.encoding}, not UTF-8.`),
  why: words(
    '别的电脑和平台可能把它读成乱码。',
    'Other computers and platforms may show it as garbled characters.',
  ),
  help: words(
    '可以自动转换；在记事本里也可以「另存为」，编码选 UTF-8。',
    'It can be converted for you; in an editor, save it again as UTF-8.',
  ),
})

const garbled = defineDiagnostic({
  code: 'parse/not-text',
  severity: 'error',
  message: words('这个文件不是能读懂的文字。', 'This file is not readable text.'),
  why: words(
    '里面有 UTF-8、GB18030 和 UTF-16 都读不通的内容，可能已经损坏，或者不是文本文件。',
    'It holds bytes that are neither UTF-8, GB18030 nor UTF-16: it may be damaged, or not a text file.',
  ),
  help: words(
    '请用文本编辑器打开检查，再存成 UTF-8。',
    'Open it in a text editor, check it, and save it as UTF-8.',
  ),
})

const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

/** True for text that is nearly all Chinese, ASCII and their punctuation: GB18030 accepts almost any bytes. */
const looksChinese = (text: string): boolean => {
  const unusual = text.match(
    /[^\p{ASCII}\u2000-\u206f\u2460-\u24ff\u25a0-\u27bf\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/gu,
  )
  return (unusual?.length ?? 0) * 10 <= text.length
}

/** Controls that no text file holds; tabs, line ends and Word's vertical tab are harmless. */
const hasControls = (text: string): boolean => /(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text)

const guess = (bytes: Uint8Array): { text: string; encoding?: string } | undefined => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    const text = decodeAs(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes)
    return text === undefined ? undefined : { text, encoding: 'UTF-16' }
  }
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== undefined) return { text: utf8 }
  const gb = decodeAs('gb18030', bytes)
  return gb !== undefined && looksChinese(gb) ? { text: gb, encoding: 'GB18030 (GBK)' } : undefined
}

/**
 * Decodes a text file; the byte order mark is not part of the text. A file in another encoding is read all the same,
 * with a diagnostic whose fix writes it as UTF-8. What cannot be read is reported and gives an empty text.
 */
export const decodeText = (file: string, bytes: Uint8Array): Checked<string> => {
  const found = guess(bytes)
  if (found === undefined || hasControls(found.text)) {
    return { value: '', diagnostics: [garbled({ file, range: firstPoint }, {})] }
  }
  const diagnostics: Diagnostic[] = []
  if (found.encoding !== undefined) {
    const fix = {
      title: words('转换成 UTF-8', 'Convert to UTF-8'),
      safe: true,
      edits: [{ file, start: 0, end: 0, text: '' }],
    }
    diagnostics.push(otherEncoding({ file, range: firstPoint }, { encoding: found.encoding }, { fix }))
  }
  return { value: found.text, diagnostics }
}
