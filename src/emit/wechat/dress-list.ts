/** Lists: plain ones stay lists; WeChat lays out nested ones anew, so these are written out with their numbers. */
import type { Element, ElementContent } from 'hast'
import { walkElements } from '../html/walk-elements.js'
import { ledBy, styled, withoutBlanks } from './blocks.js'
import { styles } from './style.js'

const itemsOf = (children: readonly ElementContent[]): readonly Element[] =>
  children.filter((child) => child.type === 'element')

/** A list inside, whether it is still one or was written out already. */
const isNested = (items: readonly Element[]): boolean => {
  for (const { tagName, properties } of walkElements(items.flatMap(({ children }) => children)))
    if (tagName === 'ul' || tagName === 'ol' || properties.style === styles.line) return true
  return false
}

const isTask = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('task-list-item')

export const dressList = (
  { tagName, properties }: Element,
  children: readonly ElementContent[],
): ElementContent | readonly ElementContent[] => {
  const items = itemsOf(children)
  // The notes at the end of a page are known by their ids, and moved.
  if (items.some(({ properties: { id } }) => id !== undefined)) return styled(tagName, '', children)
  const start = Number(properties.start ?? 1)
  if (start === 1 && !items.some(isTask) && !isNested(items)) {
    const kept = items.map((item) =>
      // WeChat puts a section into each item where there is none.
      styled('li', styles.item, [styled('section', '', withoutBlanks(item.children))]),
    )
    return styled(tagName, styles.list, kept)
  }
  return items.map((item, index) => {
    const lead = isTask(item) ? '' : tagName === 'ol' ? `${start + index}. ` : '• '
    return styled('section', styles.line, ledBy(lead, withoutBlanks(item.children)))
  })
}

/** The choices of a question, each with its letter. */
export const dressOptions = (children: readonly ElementContent[]): readonly ElementContent[] =>
  itemsOf(children).map((item) =>
    styled('section', styles.line, ledBy(`${item.properties.dataOption}. `, withoutBlanks(item.children))),
  )
