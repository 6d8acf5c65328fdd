/** Turns the bytes of a text file into text, whatever encoding a teacher's editor saved it in. */
import { type Checked, type Diagnostic, defineDiagnostic } from '../base/diagnostic.js'
import { linesOf } from '../base/lines.js'
import { visible } from '../base/visible.js'
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
    '里面有常用的中文编码都读不通的内容，可能已经损坏，或者不是文本文件。',
    'It holds bytes that no common encoding of Chinese text explains: it may be damaged, or not a text file.',
  ),
  help: words(
    '请用文本编辑器打开检查，再存成 UTF-8。',
    'Open it in a text editor, check it, and save it as UTF-8.',
  ),
})

const controlCharacter = defineDiagnostic({
  code: 'parse/control-character',
  severity: 'error',
  message: (p: { char: string }) =>
    words(
      `这里有看不见的控制字符 ${visible(p.char)}。`,
      `There is an invisible control character here, ${visible(p.char)}.`,
    ),
  why: words(
    '它多半是从 PDF 等处粘贴时带进来的，网页不能显示，有的软件会因此打不开文件。',
    'It mostly comes with text pasted from a PDF; web pages cannot show it, and some programs refuse the file.',
  ),
  help: words('请删去它，可以自动改好。', 'Remove it; it can be fixed for you.'),
})

/** Made once for each encoding: a decoder keeps nothing of a text that it is given whole. */
const decoders = new Map<string, TextDecoder>()

const decoderFor = (label: string): TextDecoder => {
  const known = decoders.get(label) ?? new TextDecoder(label, { fatal: true })
  decoders.set(label, known)
  return known
}

const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return decoderFor(label).decode(bytes)
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

/** Controls (`\p{Cc}`) that no text file holds; tabs, line ends and Word's vertical tab are harmless. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them, and a list is read faster than a property.
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g

/** So many controls no paste brings in. */
const MAX_CONTROLS = 100

/** True where the controls are no slip: a NUL, or a good part of the text. */
const isBinary = (text: string, controls: number): boolean =>
  text.includes('\0') || controls > MAX_CONTROLS || (controls > 2 && controls * 20 > text.length)

const removal = (file: string, start: number) => ({
  title: words('删去控制字符', 'Remove the control character'),
  safe: true,
  edits: [{ file, start, end: start + 1, text: '' }],
})

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
 * with a diagnostic whose fix writes it as UTF-8, and so is one with a stray control character, for which `\ufffd`
 * stands. What cannot be read is reported and gives an empty text.
 */
export const decodeText = (file: string, bytes: Uint8Array): Checked<string> => {
  const found = guess(bytes)
  const controls = [...(found?.text.matchAll(CONTROLS) ?? [])]
  if (found === undefined || isBinary(found.text, controls.length)) {
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
  if (controls.length === 0) return { value: found.text, diagnostics }
  const lines = linesOf(found.text)
  for (const { 0: char, index } of controls) {
    const range = lines.range(index, index + 1)
    diagnostics.push(controlCharacter({ file, range }, { char }, { fix: removal(file, index) }))
  }
  // Nothing that reads on meets a control, and every place stays where it is.
  return { value: found.text.replace(CONTROLS, '\ufffd'), diagnostics }
}
