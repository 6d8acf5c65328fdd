/** Pictures are printed; of what plays, a line says where it is. */
import type { Element, ElementContent } from 'hast'
import { clock } from '../../base/clock.js'
import { addressOf } from '../html/address.js'
import { inBrackets } from '../words/marks.js'
import { box, element, text } from './build.js'
import { imagePath, type Paper } from './paper.js'
import { playWords } from './words.js'

/** A picture from elsewhere would be asked for over the network: its words and its address stand for it. */
const absent = (alt: string, url: string | undefined, { language }: Paper): readonly ElementContent[] =>
  url === undefined ? [text(alt)] : [element('span', { dataSee: inBrackets(url, language) }, [text(alt)])]

export const pictureOnPaper = (
  { properties }: Element,
  paper: Paper,
): ElementContent | readonly ElementContent[] => {
  const alt = String(properties.alt ?? '')
  const address = addressOf(String(properties.src ?? ''))
  const medium = address.kind === 'medium' ? paper.media.get(address.name) : undefined
  if (medium?.type.kind !== 'image')
    return absent(alt, address.kind === 'elsewhere' ? address.url : undefined, paper)
  const { name, width, height } = medium
  return element('img', {
    src: imagePath(name),
    alt,
    ...(width === undefined || height === undefined ? {} : { width, height }),
  })
}

/** The cover of a film, and where the film is. */
export const playerOnPaper = (player: Element, paper: Paper): readonly ElementContent[] => {
  const { properties, tagName } = player
  const address = addressOf(String(properties.src ?? ''))
  const medium = address.kind === 'medium' ? paper.media.get(address.name) : undefined
  const where = medium?.path ?? (address.kind === 'elsewhere' ? address.url : '')
  const time = medium?.duration === undefined ? '' : inBrackets(clock(medium.duration), paper.language)
  const poster =
    typeof properties.poster === 'string'
      ? pictureOnPaper(element('img', { src: properties.poster, alt: '' }), paper)
      : []
  const line = playWords(tagName === 'video' ? 'video' : 'audio', where, paper.language)
  return [...(Array.isArray(poster) ? poster : [poster as ElementContent]), box('p', 'kb-play', line + time)]
}
