/** The title of a course as a host can hold it. */
import { graphemes } from '../../base/graphemes.js'
import type { Edition } from '../edition/edition.js'
import type { CartridgeProfile } from './profile.js'

const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length

const cut = (title: string, max: number): string => {
  let kept = ''
  for (const sign of graphemes(title)) {
    if (bytesOf(`${kept}${sign}…`) > max) break
    kept += sign
  }
  return `${kept}…`
}

/**
 * The short title stands in for one that is too long; where that is too long as well, the title is cut between characters.
 * Moodle cuts between bytes, and what is left of a character makes the short name of the course empty.
 *
 * @param remark that is to stand behind it, and is not cut: a host may hold an edition for each audience
 */
export const courseTitle = (
  { title, course: { shortTitle } }: Pick<Edition, 'title' | 'course'>,
  { titleBytes }: Pick<CartridgeProfile, 'titleBytes'>,
  remark = '',
): string => {
  const max = titleBytes === undefined ? undefined : titleBytes - bytesOf(remark)
  if (max === undefined || bytesOf(title) <= max) return title
  return shortTitle !== undefined && bytesOf(shortTitle) <= max ? shortTitle : cut(title, max)
}
