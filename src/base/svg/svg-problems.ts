/**
 * Whether an SVG file is a still picture and nothing else. Assets are kept byte for byte, so a file that could run a
 * script or call another host is refused, never cleaned: what is not on the list does not go in.
 */
import { readXml, type XmlAttribute, type XmlPart } from './read-xml.js'
import {
  inertNamespaces,
  knownNamespaces,
  prefixedAttributes,
  svgAttributes,
  svgElements,
  svgNamespace,
} from './svg-names.js'

/**
 * - `element`, `attribute`: not on the list
 * - `outside`: an address that is not in the file itself
 * - `doctype`: a DOCTYPE, which may define entities
 * - `broken`: not well-formed XML, or not SVG
 */
export type SvgProblemKind = 'element' | 'attribute' | 'outside' | 'doctype' | 'broken'

export interface SvgProblem {
  readonly kind: SvgProblemKind
  /** What was found there. */
  readonly name: string
  readonly start: number
  readonly end: number
}

const DECLARATION =
  /^xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["']1\.[01]["'](?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*["']utf-?8["'])?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*["'](?:yes|no)["'])?[ \t\r\n]*$/i

/** Pictures and fonts that are written into the file itself. */
const EMBEDDED =
  /^data:(?:image\/(?:png|jpe?g|gif|webp)|font\/[a-z0-9]+|application\/(?:x-)?font-[a-z0-9]+)[;,]/i

/** CSS that loads something: an import, an address, or a function that takes a bare string for an address. */
const LOADS = /@import|(?:image-set|image|cross-fade|src|expression)\s*\(|url\(\s*["']?\s*([^\s"')]{0,60})/gi

const unescapeCss = (css: string): string =>
  css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, hex?: string, char?: string) => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16)
    return char ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
  })

/** No function, no rule and no escape that could spell one: most values of most drawings. */
const isPlain = (css: string): boolean => !/[(@\\]/.test(css)

/** The first thing outside the file that CSS asks for. */
const outsideOfCss = (css: string): string | undefined => {
  if (isPlain(css)) return undefined
  for (const { 0: all, 1: address } of unescapeCss(css).matchAll(LOADS)) {
    if (address === undefined || !(address.startsWith('#') || EMBEDDED.test(address))) return address ?? all
  }
  return undefined
}

const isInside = (address: string): boolean =>
  address === '' || address.startsWith('#') || EMBEDDED.test(address)

const split = (name: string): { prefix: string; local: string } => {
  const colon = name.indexOf(':')
  return { prefix: name.slice(0, Math.max(0, colon)), local: name.slice(colon + 1) }
}

const isKnownElement = (name: string): boolean => {
  const { prefix, local } = split(name)
  return prefix === '' || prefix === 'svg' ? svgElements.has(local) : inertNamespaces.has(prefix)
}

const isKnownAttribute = ({ name, value }: XmlAttribute): boolean => {
  const { prefix, local } = split(name)
  if (name === 'xmlns') return value === svgNamespace
  if (prefix === 'xmlns') return knownNamespaces.get(local) === value
  if (prefix !== '') return inertNamespaces.has(prefix) || prefixedAttributes.has(name)
  return svgAttributes.has(name) || /^(?:aria|data)-[a-z0-9-]+$/.test(name)
}

const attributeProblem = (attribute: XmlAttribute): SvgProblem | undefined => {
  const { name, value, start, end } = attribute
  if (!isKnownAttribute(attribute)) return { kind: 'attribute', name, start, end }
  const { prefix, local } = split(name)
  if (prefix === 'xmlns' || name === 'xmlns' || inertNamespaces.has(prefix)) return undefined
  const outside = local === 'href' ? (isInside(value.trim()) ? undefined : value.trim()) : outsideOfCss(value)
  return outside === undefined ? undefined : { kind: 'outside', name: outside, start, end }
}

const isInStyle = ({ within }: XmlPart): boolean => split(within).local === 'style'

const nameOf = (part: XmlPart): string =>
  part.kind === 'open' ? part.name : part.kind === 'comment' ? '!--' : '![CDATA['

/** A style sheet is one piece of text: browsers join its pieces, so that `@imp<!-- -->ort` imports (SVG 2, 6.2). */
const splitProblems = (parts: readonly XmlPart[]): readonly SvgProblem[] =>
  parts.flatMap((part, at): readonly SvgProblem[] => {
    const before = parts[at - 1]
    if (before === undefined || !isInStyle(before) || !isInStyle(part)) return []
    const between = part.kind === 'text' ? before : part
    return [{ kind: 'element', name: nameOf(between), start: between.start, end: between.end }]
  })

const partProblems = (part: XmlPart): readonly SvgProblem[] => {
  const { kind, start, end } = part
  if (kind === 'open') {
    const element: SvgProblem[] = isKnownElement(part.name)
      ? []
      : [{ kind: 'element', name: part.name, start, end: start + part.name.length + 1 }]
    return [...element, ...part.attributes.flatMap((each) => attributeProblem(each) ?? [])]
  }
  if (kind === 'broken') return [{ kind, name: '', start, end }]
  if (kind === 'doctype') return [{ kind, name: 'DOCTYPE', start, end }]
  if (kind === 'instruction') {
    const name = `?${/^[^\s?]{0,40}/.exec(part.text)?.[0] ?? ''}`
    return start === 0 && DECLARATION.test(part.text) ? [] : [{ kind: 'element', name, start, end }]
  }
  if (kind === 'comment') return []
  if (isInStyle(part)) {
    const outside = outsideOfCss(part.text)
    return outside === undefined ? [] : [{ kind: 'outside', name: outside, start, end }]
  }
  return kind === 'cdata' ? [{ kind: 'element', name: '![CDATA[', start, end }] : []
}

const isSvg = (root: XmlPart): boolean => {
  const declaration = new Map([
    ['svg', 'xmlns'],
    ['svg:svg', 'xmlns:svg'],
  ]).get(root.kind === 'open' ? root.name : '')
  const attributes = root.kind === 'open' ? root.attributes : []
  return attributes.some(({ name, value }) => name === declaration && value === svgNamespace)
}

/** What is wrong with the text of an SVG file, each thing once. */
export const svgProblems = (text: string): readonly SvgProblem[] => {
  const parts = readXml(text)
  const root = parts.find(({ kind }) => kind === 'open')
  if (root !== undefined && !isSvg(root)) {
    return [{ kind: 'broken', name: '', start: root.start, end: root.end }]
  }
  const found = [...parts.flatMap(partProblems), ...splitProblems(parts)]
  const once = new Map(found.map((each) => [`${each.kind} ${each.name}`, each] as const).reverse())
  return [...once.values()].reverse()
}
