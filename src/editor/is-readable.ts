/** Tells whether a text is one that the parser would read. */
import { defaultParseLimits } from '../parse/limits.js'
import type { Spot } from './spot.js'

/** A text too long for the parser is too long for its editor, and a place outside it is none. */
export const isReadable = ({ text, offset }: Spot): boolean =>
  text.length <= defaultParseLimits.markdownBytes && offset >= 0 && offset <= text.length
