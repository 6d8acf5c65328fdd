/** The name under which a browser saves a download: a bundle stores it under its hash, which tells nobody anything. */
import { extensionOf } from '../../base/path.js'

const MAX_LENGTH = 80

/** Letters, digits and a few marks, which no system refuses and no browser reads as a path. */
export const downloadName = /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M} ._()（）《》“”、，。！？：-]{0,100}$/u

/** Undefined where nothing is left of the title. */
export const downloadNameFor = (title: string, src: string): string | undefined => {
  const extension = extensionOf(src.replace(/[?#].*$/, ''))
  const stem = title
    .slice(0, MAX_LENGTH)
    .replace(/[^\p{L}\p{N}\p{M} ._()（）《》“”、，。！？：-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[ .]+$/gu, '')
  const isNamed = extension === '' || stem.toLowerCase().endsWith(`.${extension}`)
  const name = isNamed ? stem : `${stem}.${extension}`
  return stem !== '' && downloadName.test(name) ? name : undefined
}
