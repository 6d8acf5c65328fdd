/** Names of the output, of whatever a sender called things: short, plain, and the same on every system. */
import { fileNameOf } from '../../base/path.js'

/** Of a folder name: with what stands below it a path still fits where paths are short. */
const MAX_BYTES = 36

const encoder = new TextEncoder()

/**
 * Letters, digits and hyphens; what is left out leaves a hyphen.
 *
 * @param keep `stem` drops the ending of a file, `ending` keeps it, and a folder is taken as a `whole`
 */
export const safeName = (path: string, keep: 'ending' | 'stem' | 'whole'): string => {
  const name = fileNameOf(path).normalize('NFC')
  const dot = keep === 'whole' ? -1 : name.lastIndexOf('.')
  const ending =
    keep === 'ending' && dot > 0
      ? name
          .slice(dot)
          .replace(/[^A-Za-z0-9.]/g, '')
          .slice(0, 9)
      : ''
  const stem = dot > 0 ? name.slice(0, dot) : name
  let kept = ''
  for (const char of stem.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+/, '')) {
    if (encoder.encode(kept + char).length > MAX_BYTES) break
    kept += char
  }
  return `${kept.replace(/-+$/, '') || 'unnamed'}${ending.length > 1 ? ending : ''}`
}

/** Three digits, or more where there are that many. */
export const numbered = (number: number): string => String(number).padStart(3, '0')

/**
 * The name, or the first that nobody has yet: `2-phone-1.0.0.kebao`, `3-…`.
 *
 * @param taken names in lower case, to which the one that is given is added
 */
export const freeName = (name: string, taken: Set<string>): string => {
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${number}-${name}`
  taken.add(free.toLowerCase())
  return free
}
