/** Finds the front matter of a text that is being written. */
import { findFences } from '../markdown/front-matter-fences.js'
import type { Span } from './spot.js'
import { SETTINGS } from './yaml/schema-at.js'

/** Longer front matter is refused by the parser too. */
const MAX_LENGTH = 64 * 1024

/** The text between the fences; up to the first heading or the end where the second fence is not written yet. */
export const frontMatterSpan = (file: string, text: string): Span | undefined => {
  if (file === SETTINGS) return text.length > MAX_LENGTH ? undefined : { start: 0, end: text.length }
  const fences = findFences(text.slice(0, 2 * MAX_LENGTH))
  if (fences.kind === 'missing' || fences.kind === 'language') return undefined
  const start = Math.min(text.length, fences.line.end + (text.startsWith('\r\n', fences.line.end) ? 2 : 1))
  const closed = fences.kind === 'closed' ? fences.inner.end : fences.bodyStart
  const heading = fences.kind === 'closed' ? -1 : text.slice(start, closed).search(/^#{1,6} .*$/m)
  const end = Math.max(start, heading < 0 ? closed : start + heading)
  return end - start > MAX_LENGTH ? undefined : { start, end }
}
