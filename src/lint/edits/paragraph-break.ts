/** Begins a new paragraph at the head of a line. */
import { newlineOf } from '../../base/lines.js'

/**
 * Where the edit starts, and the text it begins with: an empty line, and then what the line began with. The blanks
 * before it would stay behind on the empty line, so they are taken along.
 *
 * @param start where the words of the line begin
 * @param prefix what stands before them: `> ` in a quote, blanks in a list
 */
export const paragraphBreak = (
  source: string,
  start: number,
  prefix: string,
): { readonly start: number; readonly text: string } => {
  const blanks = /[ \t]*$/.exec(source.slice(Math.max(0, start - 100), start))?.[0].length ?? 0
  return { start: start - blanks, text: newlineOf(source) + prefix }
}
