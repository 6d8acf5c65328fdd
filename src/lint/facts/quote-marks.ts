/** The quotation marks of a paragraph, and which way each of them ought to face. */
import { CLOSERS, HAN, hasHan, MARKS } from './chinese.js'

export interface QuoteMark {
  readonly start: number
  readonly end: number
  /** A straight mark may be escaped. */
  readonly text: string
}

export interface QuoteFault {
  readonly kind: 'straight' | 'wrong' | 'unpaired'
  readonly at: QuoteMark
  /** The marks that have to change, with what they become; none where nobody can tell. */
  readonly mended: readonly (QuoteMark & { readonly becomes: string })[]
}

const isCurly = ({ text }: QuoteMark): boolean => text === '“' || text === '”'

/** How deep the marks are nested, and the first that fits no other. */
const firstUnpaired = (marks: readonly QuoteMark[]): QuoteMark | undefined => {
  const open: QuoteMark[] = []
  for (const mark of marks) {
    if (mark.text === '“') open.push(mark)
    else if (open.pop() === undefined) return mark
  }
  return open[0]
}

const FOLLOWS_LATIN = /[A-Za-z][,.;:]? $/

const BESIDE = new RegExp(`[${HAN}${CLOSERS}${MARKS}]`, 'u')

/** Straight marks in a Latin sentence are right, whatever stands between them. */
const isChinesePair = (source: string, open: QuoteMark, close: QuoteMark): boolean =>
  isCurly(open) ||
  isCurly(close) ||
  (hasHan(source.slice(open.end, close.start)) &&
    !FOLLOWS_LATIN.test(source.slice(Math.max(0, open.start - 3), open.start))) ||
  BESIDE.test(source.charAt(open.start - 1)) ||
  BESIDE.test(source.charAt(close.end))

/** What opens stands before a word, and what closes stands behind one; `5"` are inches. */
const looksRight = (source: string, open: QuoteMark, close: QuoteMark): boolean =>
  !/^[\s，。、；：！？）)]/.test(source.charAt(open.end)) &&
  !/[\s，、；：（(]/.test(source.charAt(close.start - 1)) &&
  !/\d/.test(source.charAt(open.start - 1)) &&
  open.end < close.start

const inPairs = (source: string, marks: readonly QuoteMark[]): QuoteFault | undefined => {
  const pairs = marks.flatMap((open, at) => {
    const close = marks[at + 1]
    return at % 2 === 0 && close ? [{ open, close }] : []
  })
  const wrong = pairs.filter(
    ({ open, close }) => (open.text !== '“' || close.text !== '”') && isChinesePair(source, open, close),
  )
  const [first] = wrong
  if (first === undefined) return undefined
  const at = first.open.text === '“' ? first.close : first.open
  const isSure = pairs.every(({ open, close }) => looksRight(source, open, close))
  const mended = wrong.flatMap(({ open, close }) => [
    ...(open.text === '“' ? [] : [{ ...open, becomes: '“' }]),
    ...(close.text === '”' ? [] : [{ ...close, becomes: '”' }]),
  ])
  return { kind: isCurly(at) ? 'wrong' : 'straight', at, mended: isSure ? mended : [] }
}

/**
 * The fault in the double quotation marks of one paragraph, which are given in order.
 *
 * @param start where the paragraph begins: of a quotation over several, each opens anew and only the last closes
 */
export const quoteFault = (
  source: string,
  start: number,
  marks: readonly QuoteMark[],
): QuoteFault | undefined => {
  const allCurly = marks.every(isCurly)
  const unpaired = allCurly ? firstUnpaired(marks) : undefined
  if (allCurly && unpaired === undefined) return undefined
  if (marks.length % 2 === 0) return inPairs(source, marks)
  if (!allCurly || unpaired === undefined) return undefined
  const isContinued = unpaired.text === '“' && source.slice(start, unpaired.start).trim() === ''
  return isContinued ? undefined : { kind: 'unpaired', at: unpaired, mended: [] }
}
