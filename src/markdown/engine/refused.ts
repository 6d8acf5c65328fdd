/** What the two parsers take differently wherever it stands. */
import { MASK } from './masks.js'

const refused: readonly RegExp[] = [
  MASK,
  // A reference to a character that could be taken for a mask when the masks are taken off.
  /&#(?:[xX]0*(?:28|[eEfF])|0*(?:10|5|6))/,
  // U+0000, which becomes U+FFFD at different times; what is space to one of them only.
  /[\0\v\f\x85\uFEFF]/,
  // Half a surrogate pair.
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
  // The line end of old Macs, behind which satteri sees no directive.
  /\r(?!\n)/,
  // A task whose text begins on the next line.
  /\[(?:[ \txX]\][ \t]*\r?\n|\r?\n[ \t>]*\])/,
  // A footnote that begins with a footnote.
  /\[\^[^\]\n]+\]:[ \t]*\[\^/,
]

/** One pass over the text finds any of them. */
export const REFUSED = new RegExp(refused.map(({ source }) => source).join('|'))
