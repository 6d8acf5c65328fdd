/** A line of foreign text cut into what stands in one place on the screen. */
import { visible } from '../../index.js'
import { widthOf } from '../columns.js'
import { graphemesOf } from './graphemes.js'

export interface Cell {
  /** Where it begins in the line, and where it ends, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** How it is shown: control and format characters are spelt out. */
  readonly text: string
  /** As wide as the text, but empty. */
  readonly blank: string
  readonly columns: number
}

/** As far as a tab can reach. */
const TAB_COLUMNS = 8

/**
 * A blank of the same kind: a full-width blank under a full-width character stays in line with it even where the
 * font makes two Latin letters narrower than one Chinese character.
 */
const blankFor = (text: string): string =>
  graphemesOf(text)
    .map(({ segment }) => {
      const columns = widthOf(segment)
      return columns === 2 ? '\u3000' : ' '.repeat(columns)
    })
    .join('')

export const cellsOf = (line: string): readonly Cell[] =>
  graphemesOf(line).map(({ segment, index }) => {
    const place = { start: index, end: index + segment.length }
    if (segment === '\t') return { ...place, text: '\t', blank: '\t', columns: TAB_COLUMNS }
    const text = visible(segment)
    return { ...place, text, blank: blankFor(text), columns: widthOf(text) }
  })
