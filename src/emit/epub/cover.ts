/** The cover: a drawing of our own, with the title in as many lines as it needs. */
import { graphemes } from '../../base/graphemes.js'
import { element, type XmlElement } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import type { Edition } from '../edition/edition.js'
import { editionRemark } from '../facts/edition-title.js'
import { h } from '../html/html-nodes.js'
import type { Book } from './book.js'
import { coverWords, largePrintWords } from './words.js'
import type { XhtmlPage } from './xhtml-page.js'

/** In the proportions of most phones and books. */
const WIDTH = 1600
const HEIGHT = 2400

const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u

/** What a sign takes of a line at most, in bold and in the width of a Chinese character. */
const widthOf = (sign: string): number => {
  if (PICTURE.test(sign)) return 1.3
  if ((sign.codePointAt(0) ?? 0) >= 0x250) return 1
  if (/[MWmw@%]/.test(sign)) return 1
  return /[A-Z]/.test(sign) ? 0.78 : 0.62
}

const widthOfAll = (text: string): number => graphemes(text).reduce((sum, sign) => sum + widthOf(sign), 0)

/** Punctuation that begins no line (GB/T 15834-2011, 5.1). */
const STAYS = /^[，。、；：！？）》」』】”’…%,.;:!?)\]}]$/u

const JOINS = /^(?:[\p{Script=Latin}\d]\p{M}*|\s)$/u

/** Words of Latin letters stay whole if a line can hold them, and what opens a bracket ends no line. */
const piecesOf = (title: string): readonly string[] => {
  const pieces: string[] = []
  let before = ''
  for (const sign of graphemes(title)) {
    const isSame = JOINS.test(before) && JOINS.test(sign) && (before.trim() === '') === (sign.trim() === '')
    if (isSame || /^[（《「『【“‘([{]$/.test(before)) pieces.push((pieces.pop() ?? '') + sign)
    else pieces.push(sign)
    before = sign
  }
  return pieces
}

/** Breaks a title into lines of so many Chinese characters at most, but for punctuation. */
export const linesOf = (title: string, most: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const push = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  for (const piece of piecesOf(title)) {
    const isWhole = widthOfAll(piece) <= most
    if (isWhole && !STAYS.test(piece) && widthOfAll(line + piece) > most) push()
    if (isWhole) {
      line += piece
      continue
    }
    for (const sign of graphemes(piece)) {
      if (widthOfAll(line + sign) > most) push()
      line += sign
    }
  }
  push()
  return lines
}

/** As many lines as needed, but none much shorter than the others. */
const balanced = (title: string, most: number): readonly string[] => {
  let lines = linesOf(title, most)
  for (let narrower = most - 1; narrower > 2; narrower -= 1) {
    const tried = linesOf(title, narrower)
    if (tried.length > lines.length) break
    lines = tried
  }
  return lines
}

/** The largest letters in which the title stays within the upper two thirds. */
const fitted = (title: string): { readonly lines: readonly string[]; readonly size: number } => {
  for (const [most, size] of [
    [7, 180],
    [9, 140],
    [12, 105],
  ] as const) {
    const lines = balanced(title, most)
    if (lines.length * size * 1.4 <= 1150) return { lines, size }
  }
  return { lines: balanced(title, 18), size: 70 }
}

/** A braid of three strands, as straw weavers begin with. */
const braid = (): readonly XmlElement[] =>
  Array.from({ length: 9 }, (_, at) => {
    const x = at * 200 - 100
    const d = `M${x - 100} 1780 C ${x} 1780, ${x} 1940, ${x + 100} 1940 S ${x + 200} 1780, ${x + 300} 1780`
    const stroke = ['#f4d58d', '#e8a87c', '#9fc9a6'][at % 3] ?? '#f4d58d'
    return element('path', { d, fill: 'none', stroke, 'stroke-width': '44', 'stroke-linecap': 'round' })
  })

const line = (text: string, y: number, size: number, weight = 'normal'): XmlElement =>
  element(
    'text',
    { x: String(WIDTH / 2), y: String(Math.round(y)), 'font-size': String(size), 'font-weight': weight },
    [text],
  )

/** What edition it is, without the brackets that it has behind a title. */
const remarkOf = (edition: Edition, largePrint: boolean): string =>
  editionRemark(edition, ...(largePrint ? [largePrintWords[edition.language]] : []))
    .trim()
    .slice(1, -1)

export const coverDrawing = ({ edition, largePrint }: Book): string => {
  const { title, course } = edition
  const { lines, size } = fitted(title)
  const step = size * 1.4
  const remarks = linesOf(remarkOf(edition, largePrint), 15)
  const publisher = linesOf(course.publisher?.name ?? '', 18)
  const texts = [
    ...lines.map((each, at) => line(each, 420 + size / 2 + at * step, size, 'bold')),
    ...remarks.map((each, at) => line(each, 480 + size / 2 + lines.length * step + at * 110, 90)),
    ...publisher.map((each, at) => line(each, 2160 + at * 90, 70)),
  ]
  return writeXml(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        width: String(WIDTH),
        height: String(HEIGHT),
      },
      [
        element('title', {}, [title]),
        element('rect', { width: String(WIDTH), height: String(HEIGHT), fill: '#1f4e4a' }),
        element('rect', {
          x: '60',
          y: '60',
          width: String(WIDTH - 120),
          height: String(HEIGHT - 120),
          fill: 'none',
          stroke: '#f4d58d',
          'stroke-width': '8',
        }),
        ...braid(),
        element('g', { fill: '#ffffff', 'text-anchor': 'middle', 'font-family': 'sans-serif' }, texts),
      ],
    ),
  )
}

export const coverPage = ({ edition }: Book): XhtmlPage => {
  const { title, tag, language } = edition
  const name = coverWords[language]
  return {
    title: `${name} – ${title}`,
    tag,
    body: { className: ['kb-cover'], 'epub:type': 'cover' },
    content: [
      h('p', {}, h('img', { src: 'cover.svg', alt: `${name}${language === 'en' ? ': ' : '：'}${title}` })),
    ],
  }
}
