/** What stands in the margins of every sheet (CSS Paged Media, 5: margin boxes, in Chromium from 131). */
import { excerpt } from '../../base/excerpt.js'
import { lessonWords } from '../words/counts.js'
import type { Paper } from './paper.js'
import { cssString } from './style/css-string.js'
import { type EditionName, editionWords } from './words.js'

/** Characters that fit half a line of the margin. */
const FIT = { normal: 24, large: 11 } as const

/**
 * Lessons are pages of their own name (CSS Paged Media, 3.3), so that each sheet says which it belongs to. That begins
 * a new sheet for each, of which answers have no need.
 */
export const runningHeads = ({ edition, language, isLarge }: Paper, name: EditionName): string => {
  const fit = isLarge ? FIT.large : FIT.normal
  const content = (words: string): string => `content: ${cssString(excerpt(words, fit))};`
  const { title, course, pages, lessons, root } = edition
  const pageRule = (page: string, words: string): string =>
    `@page ${page} { @top-right { ${content(words)} } }\n#${page} { page: ${page}; }\n`
  const rules = (name === 'answers' ? [] : lessons).map((lesson, index) => {
    const number = lessonWords(index + 1)[language]
    return pageRule(lesson.name, `${number}${language === 'en' ? '. ' : ' '}${lesson.title}`)
  })
  return [
    `@page { @top-left { ${content(course.shortTitle ?? title)} } @bottom-left { ${content(editionWords[name][language])} } @bottom-right { ${content(edition.version)} } }\n`,
    '@page :first { @top-left { content: none; } @top-right { content: none; } }\n',
    ...(name !== 'answers' && pages.includes(root) ? [pageRule(root.name, root.title)] : []),
    ...rules,
  ].join('')
}
