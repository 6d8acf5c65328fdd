/** Operation cards: each block of steps on a card of A5, to be cut out and taken home. */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import type { Page } from '../edition/edition.js'
import { rewrite } from '../html/rewrite.js'
import { box, element, text } from './build.js'
import { cardSize } from './card-size.js'
import { lessonTitle } from './cover.js'
import { onPaper } from './page-on-paper.js'
import type { Paper } from './paper.js'

/** Ids are for links, and marks of footnotes for notes: a card has neither. */
const bare = (content: readonly ElementContent[]): readonly ElementContent[] =>
  rewrite(content, (each) => {
    if (each.tagName === 'sup') return []
    const { id: _id, dataQuestionId: _question, ...properties } = each.properties
    return { ...each, properties }
  })

/** A captioned picture, or a paragraph that is nothing but a picture. */
const isPicture = (block: Element | undefined): block is Element => {
  if (block === undefined) return false
  const [only, ...more] = block.children
  const isAlone = more.length === 0 && only?.type === 'element' && only.tagName === 'img'
  return hasClass(block, 'kb-image') || (block.tagName === 'p' && isAlone)
}

const isSteps = (block: Element): boolean => hasClass(block, 'kb-steps')

interface Steps {
  readonly block: Element
  /** The picture that stands before the block, or behind it, and shows what it says. */
  readonly picture?: Element
}

const hasImage = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && (child.tagName === 'img' || hasImage(child)))

/** In the order of the page, inside of other blocks as well. */
const stepsIn = (content: readonly ElementContent[]): readonly Steps[] => {
  const blocks = content.filter((node): node is Element => node.type === 'element')
  return blocks.flatMap((block, index): readonly Steps[] => {
    if (!isSteps(block)) return stepsIn(block.children)
    const picture = [blocks[index - 1], blocks[index + 1]].find(isPicture)
    return [{ block, ...(picture === undefined || hasImage(block) ? {} : { picture }) }]
  })
}

const cardOf = (steps: Steps, lesson: string, { edition, isLarge }: Paper): Element => {
  const isLabel = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'kb-label')
  const { block, picture } = steps
  const heading = block.children.find((node): node is Element => isLabel(node) && node.type === 'element')
  const content = block.children.filter((node) => node !== heading)
  const title = bare(heading?.children ?? [text(lesson)])
  const shown = bare(picture === undefined ? content : [picture, ...content])
  const from = heading === undefined ? edition.title : `${edition.title} · ${lesson}`
  return box('section', `kb-card kb-size-${cardSize(title, shown, from, isLarge)}`, [
    element('h2', {}, [...title]),
    ...shown,
    box('p', 'kb-from', from),
  ])
}

/** Undefined for a course without steps. */
export const cardsOf = (paper: Paper): readonly ElementContent[] | undefined => {
  const { edition } = paper
  const of = (page: Page, title: string): readonly Element[] =>
    stepsIn(onPaper(page.tree.children, paper)).map((steps) => cardOf(steps, title, paper))
  const cards = [
    ...of(edition.root, edition.root.title),
    ...edition.lessons.flatMap((lesson) => of(lesson, lessonTitle(lesson, paper))),
  ]
  return cards.length === 0 ? undefined : cards
}
