/** Page → articles: the fragments that go into WeChat's editor or its draft box, with what is said about them. */
import type { ElementContent } from 'hast'
import { cutText } from '../../base/graphemes.js'
import { htmlOf } from '../../markdown/to-html.js'
import type { Edition, Page } from '../edition/edition.js'
import { answersWords } from '../words/answers.js'
import { lessonWords } from '../words/counts.js'
import { colon } from '../words/marks.js'
import { answerBlock } from './answer-block.js'
import { blockHtml } from './block-html.js'
import { styled, textNode } from './blocks.js'
import { dress } from './dress.js'
import type { DressSettings } from './dress-settings.js'
import { limits } from './limits.js'
import { startNotes } from './notes.js'
import { type Part, split } from './split.js'
import { styles } from './style.js'
import { goesOnWords, notesWords, partWords } from './words.js'

export interface Article {
  readonly page: Page
  /** From 1, of `parts`. */
  readonly part: number
  readonly parts: number
  /** Cut to what WeChat takes. */
  readonly title: string
  readonly isTitleCut: boolean
  readonly html: string
  /** The blocks that the HTML was made of. */
  readonly blocks: readonly ElementContent[]
}

/** The blocks of a page: its text, and the answers to its questions at the end. */
const blocksOf = (page: Page, settings: DressSettings): readonly ElementContent[] => {
  const blocks = dress(
    page.tree.children.filter((child) => child.type !== 'doctype'),
    settings,
  )
  if (page.items.length === 0) return blocks
  const heading = styled('h2', styles.h2, [textNode(answersWords[settings.language])])
  return [...blocks, heading, ...page.items.map((item) => answerBlock(item, settings))]
}

/** The HTML of an article. */
export const framed = (blocks: readonly ElementContent[]): string => {
  const [open = '', close = ''] = htmlOf([styled('section', styles.article, [textNode('\n')])]).split('\n')
  return `${[open, ...blocks.map(blockHtml), close].join('\n')}\n`
}

/** @param number of the lesson, 0 of the course document */
export const articlesOf = (
  page: Page,
  number: number,
  { language }: Pick<Edition, 'language'>,
): readonly Article[] => {
  const notes = startNotes()
  const items = new Map(page.items.map((item) => [item.id, item]))
  const blocks = blocksOf(page, { language, notes, scope: page.name, items })
  const made = split(blocks, notes)
  const all: readonly Part[] = made.length === 0 ? [{ blocks: [], notes: [] }] : made
  const parts = all.length
  return all.map(({ blocks, notes }, index): Article => {
    const mark = parts > 1 ? partWords[language](index + 1, parts) : ''
    const title = cutText(page.title, limits.title - mark.length) + mark
    const isTitleCut = title !== page.title + mark
    // Which lesson it is, and its title where that does not stand whole above the article.
    const lead = [
      ...(number === 0 ? [] : [lessonWords(number)[language]]),
      ...(isTitleCut ? [page.title] : []),
    ].join(colon[language])
    const whole = [
      ...(lead === '' ? [] : [styled('p', styles.label, [textNode(lead)])]),
      ...blocks,
      ...(index + 1 < parts ? [styled('p', styles.p, [textNode(goesOnWords[language])])] : []),
      ...(notes.length === 0
        ? []
        : [
            styled('section', styles.notes, [
              styled('p', styles.label, [textNode(notesWords[language])]),
              ...notes,
            ]),
          ]),
    ]
    return { page, part: index + 1, parts, title, isTitleCut, html: framed(whole), blocks: whole }
  })
}
