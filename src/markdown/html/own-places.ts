/**
 * Where elements stand in what kebao writes: always so that the parser of a browser leaves them there (HTML, 13.2.6).
 * Balanced tags are not enough. A table straight in a table ends the outer one, an item in an item too, a paragraph
 * ends at the first block, and the end tags that are left over then close elements of the host.
 */

/** Kinds, of which a set is one number. */
const block = 1
const phrase = 2
const link = 4
const mark = 8
const allButPhrases = block | link | mark
const all = allButPhrases | phrase

export interface OwnPlace {
  /** Its parent must be one of these. */
  readonly parents?: readonly string[]
  /** Holds its own parts and white space: a browser moves all else out of a table. */
  readonly isFrame: boolean
  readonly kind: number
  /** The kinds that may not stand in it, at any depth. */
  readonly bars: number
}

/** By phrase, what it bars. */
const phrases: ReadonlyMap<string, number> = new Map([
  ...['br', 'del', 'em', 'img', 'input', 'strong', 'sup'].map((name) => [name, block] as const),
  ['ruby', allButPhrases],
  ...['code', 'rp', 'rt', 'span'].map((name) => [name, all] as const),
])

/** Blocks that hold phrases only. */
const lines: ReadonlySet<string> = new Set(['p', 'pre', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const parents: ReadonlyMap<string, readonly string[]> = new Map([
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tr', ['thead', 'tbody']],
  ['th', ['tr']],
  ['td', ['tr']],
  ['li', ['ul', 'ol']],
  ['rp', ['ruby']],
  ['rt', ['ruby']],
  ['track', ['video', 'audio']],
])

const frames: ReadonlySet<string> = new Set([...parents.values()].flat().filter((name) => name !== 'ruby'))

/** The place of elements of a name, wherever one of them stands. */
export const placeOf = (name: string): OwnPlace => {
  const around = parents.get(name)
  const common = { ...(around && { parents: around }), isFrame: frames.has(name) }
  const bars = phrases.get(name)
  if (bars !== undefined) return { ...common, kind: phrase, bars }
  if (name === 'a') return { ...common, kind: link, bars: block | link }
  return { ...common, kind: block, bars: lines.has(name) ? block : 0 }
}

/** The mark of a footnote may stand in a link: a browser ends the link there. */
export const placeOfMark: OwnPlace = { parents: ['sup'], isFrame: false, kind: mark, bars: all }

/** HTML that an author wrote in some lines comes out as a paragraph of text: a browser ends the line there. */
export const placeOfTextLine: OwnPlace = { parents: ['p', 'a'], isFrame: false, kind: phrase, bars: all }

/** The element around a place, and what may not stand there. */
export interface Around {
  readonly name: string
  readonly isFrame: boolean
  readonly bars: number
}

/** True where a browser leaves an element, or ends none but those of the fragment. */
export const isInPlace = ({ parents, kind }: OwnPlace, around: Around): boolean =>
  (parents === undefined ? !around.isFrame : parents.includes(around.name)) && (around.bars & kind) === 0
