/** Whether a site can stand at an address: all its pages are named below it. */
import { KebaoError } from '../base/error.js'
import { visible } from '../base/visible.js'
import { words } from '../base/words.js'

const isBase = (base: string): boolean => {
  try {
    const { protocol, search, hash, username, password } = new URL(base)
    const isWeb = protocol === 'https:' || protocol === 'http:'
    return isWeb && /^https?:\/\/.*\/$/i.test(base) && `${search}${hash}${username}${password}` === ''
  } catch {
    return false
  }
}

/** @throws KebaoError where it cannot */
export const checkBase = (base: string): void => {
  if (isBase(base)) return
  throw new KebaoError(
    'site/not-an-address',
    words(
      `网站的网址要像 https://example.org/kebao/ 这样，以斜杠结尾，不能是「${visible(base)}」。`,
      `The address of a site is like https://example.org/kebao/ and ends in a slash; it cannot be \`${visible(base)}\`.`,
    ),
  )
}
