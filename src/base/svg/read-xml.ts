/** Reads XML strictly, in one pass, into a flat list of its parts: an SVG file must mean the same to every reader. */

interface Span {
  readonly start: number
  readonly end: number
}

export interface XmlAttribute extends Span {
  readonly name: string
  /** With its references resolved. */
  readonly value: string
}

export type XmlPart = Span &
  /** `within` is the element around it; '' at the top. */
  (
    | {
        readonly kind: 'open'
        readonly within: string
        readonly name: string
        readonly attributes: readonly XmlAttribute[]
      }
    | {
        readonly kind: 'text' | 'doctype' | 'instruction' | 'cdata' | 'comment'
        readonly within: string
        readonly text: string
      }
    /** From here on it is not XML; always the last part. */
    | { readonly kind: 'broken'; readonly within: '' }
  )

/** Deeper nesting and longer tags are no drawing. */
const MAX_DEPTH = 256
const MAX_ATTRIBUTES = 200

/** Characters that XML 1.0 §2.2 leaves out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

const NAME = '[A-Za-z_][A-Za-z0-9._-]*(?::[A-Za-z_][A-Za-z0-9._-]*)?'
const SPACE = '[ \\t\\r\\n]'
const OPEN = new RegExp(`<(${NAME})`, 'y')
const CLOSE = new RegExp(`</(${NAME})${SPACE}*>`, 'y')
const ATTRIBUTE = new RegExp(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const TAG_END = new RegExp(`${SPACE}*(/?)>`, 'y')

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z]{2,4}));/g

const charOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Undefined for text with a reference that XML does not know without a DOCTYPE, or with a bare `&`. */
const resolve = (text: string): string | undefined => {
  if (!text.includes('&')) return text
  let broken = text.replace(REFERENCE, '').includes('&')
  const resolved = text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const char =
      hex !== undefined
        ? charOf(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? charOf(Number.parseInt(decimal, 10))
          : (NAMED.get(name ?? '') ?? '')
    if (char === '') broken = true
    return char
  })
  return broken ? undefined : resolved
}

/** Sections that end in a fixed mark. */
const SECTIONS = [
  { kind: 'comment', open: '<!--', close: '-->' },
  { kind: 'cdata', open: '<![CDATA[', close: ']]>' },
  { kind: 'instruction', open: '<?', close: '?>' },
] as const

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The parts of a document; what stands behind the first mistake is not looked at. */
export const readXml = (text: string): readonly XmlPart[] => {
  const parts: XmlPart[] = []
  const open: string[] = []
  let roots = 0
  let at = 0
  const broken = (): readonly XmlPart[] => [
    ...parts,
    { kind: 'broken', within: '', start: at, end: Math.min(at + 1, text.length) },
  ]

  /** True where text was read; undefined for broken text. */
  const readText = (): boolean => {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    const value = resolve(text.slice(at, end))
    const within = open.at(-1)
    if (value === undefined || (within === undefined && value.trim() !== '')) return false
    if (within !== undefined && value.trim() !== '')
      parts.push({ kind: 'text', within, text: value, start: at, end })
    at = end
    return true
  }

  const readSection = (): boolean => {
    const section = SECTIONS.find((each) => text.startsWith(each.open, at))
    if (section === undefined) return false
    const close = text.indexOf(section.close, at + section.open.length)
    if (close < 0) return false
    const end = close + section.close.length
    const inner = text.slice(at + section.open.length, close)
    // HTML ends these comments sooner than XML does.
    if (section.kind === 'comment' && /^-?>|--/.test(inner)) return false
    parts.push({ kind: section.kind, within: open.at(-1) ?? '', text: inner, start: at, end })
    at = end
    return true
  }

  const readDoctype = (): boolean => {
    const found = match(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/y, text, at)
    if (found === null || roots > 0) return false
    parts.push({ kind: 'doctype', within: '', text: found[0], start: at, end: at + found[0].length })
    at += found[0].length
    return true
  }

  const readClose = (): boolean => {
    const found = match(CLOSE, text, at)
    if (found === null || open.pop() !== found[1]) return false
    at += found[0].length
    return true
  }

  const readOpen = (): boolean => {
    const start = at
    const name = match(OPEN, text, at)?.[1]
    if (name === undefined || open.length >= MAX_DEPTH || (open.length === 0 && ++roots > 1)) return false
    at += name.length + 1
    const attributes: XmlAttribute[] = []
    const names = new Set<string>()
    for (let found = match(ATTRIBUTE, text, at); found !== null; found = match(ATTRIBUTE, text, at)) {
      const [all, key = '', double, single] = found
      const value = resolve(double ?? single ?? '')
      if (value === undefined || names.has(key) || names.size === MAX_ATTRIBUTES) return false
      names.add(key)
      const from = at + all.length - all.trimStart().length
      at += all.length
      attributes.push({ name: key, value, start: from, end: at })
    }
    const end = match(TAG_END, text, at)
    if (end === null) return false
    at += end[0].length
    parts.push({ kind: 'open', within: open.at(-1) ?? '', name, attributes, start, end: at })
    if (end[1] === '') open.push(name)
    return true
  }

  if (NOT_XML.test(text)) return broken()
  while (at < text.length) {
    const read =
      text.charAt(at) !== '<'
        ? readText()
        : text.startsWith('</', at)
          ? readClose()
          : text.startsWith('<!DOCTYPE', at)
            ? readDoctype()
            : text.startsWith('<!', at) || text.startsWith('<?', at)
              ? readSection()
              : readOpen()
    if (!read) return broken()
  }
  return roots === 1 && open.length === 0 ? parts : broken()
}
