/** How many short messages a text takes, and where each ends. */
import { graphemes } from '../../base/graphemes.js'
import { placesTaken } from './gsm-alphabet.js'

export interface Segments {
  /** Seven bits a letter where the alphabet has them all; else two bytes a unit of UTF-16. */
  readonly encoding: 'GSM-7' | 'UCS-2'
  /** Places taken, escapes among them. */
  readonly units: number
  /** The text as it is sent; no sign stands in two of them. */
  readonly segments: readonly string[]
}

/** One message alone, and one of several, which loses six bytes to its number (3GPP TS 23.040, 9.2.3.24.1). */
const capacities = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const

/** @example countSegments('你好😀') // { encoding: 'UCS-2', units: 4, segments: ['你好😀'] } */
export const countSegments = (text: string): Segments => {
  const signs = graphemes(text)
  const isPlain = [...text].every((letter) => placesTaken(letter) !== undefined)
  const encoding = isPlain ? 'GSM-7' : 'UCS-2'
  const cost = (sign: string): number =>
    isPlain ? [...sign].reduce((sum, letter) => sum + (placesTaken(letter) ?? 0), 0) : sign.length
  const units = signs.reduce((sum, sign) => sum + cost(sign), 0)
  const { alone, joined } = capacities[encoding]
  if (units <= alone) return { encoding, units, segments: [text] }
  const segments: string[] = []
  let kept = ''
  let taken = 0
  const close = (): void => {
    if (kept !== '') segments.push(kept)
    kept = ''
    taken = 0
  }
  for (const sign of signs) {
    // A sign of its own length beyond all messages is parted by its code points.
    for (const part of cost(sign) > joined ? [...sign] : [sign]) {
      if (taken + cost(part) > joined) close()
      kept += part
      taken += cost(part)
    }
  }
  close()
  return { encoding, units, segments }
}
