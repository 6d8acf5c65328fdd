/** One document of the course as it stands on paper, without its questions' answers. */
import type { Element, ElementContent } from 'hast'
import type { Rich } from '../edition/edition.js'
import { rewrite } from '../html/rewrite.js'
import { box, tick } from './build.js'
import { linkOnPaper } from './link-on-paper.js'
import { pictureOnPaper, playerOnPaper } from './media-on-paper.js'
import type { Paper } from './paper.js'

/** The title of the course stands above those of its lessons, and these above what lessons say. */
const deeper = (heading: Element): Element => ({
  ...heading,
  tagName: `h${Math.min(6, Number(heading.tagName.slice(1)) + 1)}`,
})

const change =
  (paper: Paper) =>
  (each: Element): ElementContent | readonly ElementContent[] => {
    switch (each.tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
        return deeper(each)
      case 'a':
        return linkOnPaper(each, paper)
      case 'img':
        return pictureOnPaper(each, paper)
      case 'video':
      case 'audio':
        return playerOnPaper(each, paper)
      case 'table':
        return box('div', 'kb-table', [each])
      case 'input':
        return tick(each.properties.checked === true)
      default:
        return each
    }
  }

export const onPaper = (
  content: Rich['content'] | Parameters<typeof rewrite>[0],
  paper: Paper,
): readonly ElementContent[] => rewrite(content, change(paper))
