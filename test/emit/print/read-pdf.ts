/**
 * Reads the text of a PDF that Chromium printed: page by page, in the order of painting, with its place on the sheet.
 * It knows what Skia writes (ISO 32000-1, 7.5, 7.8, 9.4, 9.10), and no more.
 */
import { inflateSync } from 'node:zlib'

export interface Run {
  readonly text: string
  /** In points from the upper edge of the sheet. */
  readonly top: number
}

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
}

interface PdfObject {
  readonly dictionary: string
  readonly stream: () => string
}

type Matrix = readonly [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
]

const objectsOf = (bytes: Uint8Array): ReadonlyMap<number, PdfObject> => {
  const file = Buffer.from(bytes).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const entries = file.slice(table).matchAll(/(\d{10}) \d{5} ([nf])/g)
  const objects = new Map<number, PdfObject>()
  let number = 0
  for (const [, offset, kind] of entries) {
    const start = Number(offset)
    if (kind === 'n') {
      const limit = file.slice(start).search(/endobj|stream\r?\n/) + start
      const dictionary = file.slice(start, limit)
      const from = file.indexOf('\n', limit) + 1
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
      objects.set(number, {
        dictionary,
        stream: () => inflateSync(bytes.subarray(from, from + length)).toString('latin1'),
      })
    }
    number += 1
  }
  return objects
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

interface Font {
  /** Hexadecimal digits of one code. */
  readonly digits: number
  readonly characters: ReadonlyMap<number, string>
}

const fontOf = (cmap: string): Font => {
  const characters = new Map<number, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      characters.set(Number.parseInt(code, 16), utf16(text))
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const first = Number.parseInt(from, 16)
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const last = Number.parseInt(text.slice(-4), 16) + code - first
        characters.set(code, utf16(text.slice(0, -4)) + String.fromCharCode(last))
      }
    }
  }
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/i.exec(cmap)?.[1]?.length ?? 4
  return { digits, characters }
}

const TOKEN = /<<|>>|<[0-9A-Fa-f]*>|\[|\]|\/[^\s<>[\]()/]+|\((?:\\[\s\S]|[^\\)])*\)|[^\s<>[\]()/]+/g

const runsOf = (content: string, fonts: ReadonlyMap<string, Font>, height: number): readonly Run[] => {
  const runs: Run[] = []
  const saved: Matrix[] = []
  const marks: { actual?: string }[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let line: Matrix = matrix
  let font: Font | undefined
  let operands: string[] = []
  const numbers = (): number[] => operands.map(Number)
  const show = (): void => {
    const mark = marks.findLast(({ actual }) => actual !== undefined)
    const codes = operands
      .filter((each) => each.startsWith('<'))
      .join('')
      .replace(/[<>]/g, '')
    const read = (codes.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? [])
      .map((code) => font?.characters.get(Number.parseInt(code, 16)) ?? '')
      .join('')
    const text = mark?.actual ?? read
    if (mark !== undefined) mark.actual = ''
    runs.push({ text, top: height - times(line, matrix)[5] })
  }
  const operators: Readonly<Record<string, () => void>> = {
    q: () => void saved.push(matrix),
    Q: () => {
      matrix = saved.pop() ?? matrix
    },
    cm: () => {
      matrix = times(numbers() as unknown as Matrix, matrix)
    },
    Tf: () => {
      font = fonts.get(operands[0] ?? '')
    },
    Tm: () => {
      line = numbers() as unknown as Matrix
    },
    Td: () => {
      const [x = 0, y = 0] = numbers()
      line = times([1, 0, 0, 1, x, y], line)
    },
    Tj: show,
    TJ: show,
    BDC: () => {
      const at = operands.indexOf('/ActualText')
      const hex = at < 0 ? undefined : operands[at + 1]?.replace(/^<FEFF|[<>]/gi, '')
      marks.push(hex === undefined ? {} : { actual: utf16(hex) })
    },
    BMC: () => void marks.push({}),
    EMC: () => void marks.pop(),
  }
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z'"*][A-Za-z0-9*]*$/.test(token)) {
      operators[token]?.()
      operands = []
    } else operands.push(token)
  }
  return runs
}

export const readPdf = (bytes: Uint8Array): readonly PdfPage[] => {
  const objects = objectsOf(bytes)
  const get = (number: unknown): PdfObject => {
    const found = objects.get(Number(number))
    if (found === undefined) throw new Error(`no object ${number}`)
    return found
  }
  const fontCache = new Map<string, Font>()
  const pageOf = ({ dictionary }: PdfObject): PdfPage => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? []
    const fonts = new Map<string, Font>()
    const names = /\/Font <<([^>]*)>>/.exec(dictionary)?.[1] ?? ''
    for (const [, name = '', number = ''] of names.matchAll(/(\/F\d+) (\d+) 0 R/g)) {
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(get(number).dictionary)?.[1]
      const font = fontCache.get(number) ?? fontOf(cmap === undefined ? '' : get(cmap).stream())
      fontCache.set(number, font)
      fonts.set(name, font)
    }
    const content = get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]).stream()
    return { width: Number(width), height: Number(height), runs: runsOf(content, fonts, Number(height)) }
  }
  const walk = (object: PdfObject): readonly PdfPage[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(object.dictionary)?.[1]
    if (kids === undefined) return [pageOf(object)]
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => walk(get(number)))
  }
  const root = [...objects.values()].find(({ dictionary }) => /\/Type \/Catalog\b/.test(dictionary))
  return walk(get(/\/Pages (\d+) 0 R/.exec(root?.dictionary ?? '')?.[1]))
}
