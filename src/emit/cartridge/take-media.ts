/** Takes pictures and recordings out of content of which hosts keep the words alone. */
import type { ElementContent } from 'hast'
import { text } from '../../markdown/html/handlers/element.js'
import { rewrite } from '../html/rewrite.js'

const MEDIA: ReadonlySet<string> = new Set(['img', 'video', 'audio'])

export interface Parted {
  /** With the description of a picture in its place. */
  readonly words: readonly ElementContent[]
  readonly media: readonly ElementContent[]
}

export const takeMedia = (nodes: readonly ElementContent[]): Parted => {
  const media: ElementContent[] = []
  const words = rewrite(nodes, (each) => {
    if (!MEDIA.has(each.tagName)) return each
    media.push(each)
    const { alt } = each.properties
    return typeof alt === 'string' && alt !== '' ? text(alt) : []
  })
  return { words, media }
}
