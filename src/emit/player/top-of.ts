/** What stands above the text of every page. */
import type { ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import { contentsWords } from '../words/course-parts.js'
import { skipWords } from './words.js'

export interface TopParts {
  readonly language: Language
  /** Of the course, where it is not the title of the page. */
  readonly title?: string
  /** The address of the contents. */
  readonly contents?: string
}

/** The way past the bar to the text (WCAG 2.2, 2.4.1), and the bar, into which the player puts its tools. */
export const topOf = ({ language, title, contents }: TopParts): readonly ElementContent[] => [
  element('a', { className: ['kb-skip'], href: '#kb-main' }, [text(skipWords[language])]),
  element('header', { className: ['kb-bar'] }, [
    ...(contents === undefined
      ? []
      : [element('a', { className: ['kb-contents'], href: contents }, [text(contentsWords[language])])]),
    ...(title === undefined ? [] : [element('p', { className: ['kb-course'] }, [text(title)])]),
    element('div', { className: ['kb-tools'], id: 'kb-tools' }),
  ]),
]
