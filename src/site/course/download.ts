/** Where a bundle may be had: an https address, or a path beside the site; nothing else is ever linked. */
import { isSafePath } from '../../base/safe-path.js'

/** The address as it may stand in a link from the top of the site; undefined for one that may not. */
export interface Download {
  readonly kind: 'web' | 'file'
  readonly address: string
}

/** An https address without a name or a password in it, written as browsers write it. */
const webAddress = (address: string): string | undefined => {
  try {
    const url = new URL(address)
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined
  } catch {
    return undefined
  }
}

/**
 * @param address of an entry: anybody may have written it
 * @example
 * downloadOf('javascript:alert(1)') // undefined
 */
export const downloadOf = (address: string | undefined): Download | undefined => {
  if (address === undefined) return undefined
  if (/^https:\/\//i.test(address)) {
    const found = webAddress(address)
    return found === undefined ? undefined : { kind: 'web', address: found }
  }
  // What is safe as a path has no colon, no way up and no slash at its front.
  return isSafePath(address)
    ? { kind: 'file', address: address.split('/').map(encodeURIComponent).join('/') }
    : undefined
}
