/** Speaks the dialect of WeChat: `section`, few tags, and a style on each of them. */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import { calloutNames } from '../../markdown/nodes.js'
import { rewrite } from '../html/rewrite.js'
import { styled, textNode, withoutBlanks } from './blocks.js'
import { dressLink } from './dress-link.js'
import { dressList, dressOptions } from './dress-list.js'
import { aloneAsBlock, dressFigure, imageOf, slotOf } from './dress-media.js'
import type { DressSettings } from './dress-settings.js'
import { dressTable } from './dress-table.js'
import { questionHead } from './question-head.js'
import { calloutLabelStyle, calloutStyle, styles } from './style.js'

/** The tags that only need a style. */
const plain: Readonly<Record<string, string>> = {
  h1: styles.h1,
  h2: styles.h2,
  h3: styles.h3,
  h4: styles.h4,
  p: styles.p,
  blockquote: styles.quote,
}

/** Lines and blanks of code are written out: nothing is known of how WeChat treats `white-space`. */
const codeLines = (children: readonly ElementContent[]): readonly ElementContent[] => {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => {
      const kept = textNode(line.replace(/^ +| {2,}/g, (blanks) => '\u00a0'.repeat(blanks.length)))
      return index === 0 ? [kept] : [styled('br', '', []), kept]
    })
}

const calloutOf = (element: Element): (typeof calloutNames)[number] | undefined =>
  hasClass(element, 'kb-callout') ? calloutNames.find((name) => hasClass(element, `kb-${name}`)) : undefined

/** Labels take the colour of their callout. */
const dressCallout = (element: Element, children: readonly ElementContent[]): Element | undefined => {
  const name = calloutOf(element)
  if (name === undefined) return undefined
  const labelled = children.map((child) =>
    child.type === 'element' && child.properties.style === styles.label
      ? styled(child.tagName, calloutLabelStyle(name), child.children)
      : child,
  )
  return styled('section', calloutStyle(name), labelled)
}

/** Notes go to the end of the article, which is not the end of the page where that is cut. */
const takeNotes = ({ children }: Element, { notes, scope }: DressSettings): readonly ElementContent[] => {
  const list = children.find((child) => child.type === 'element' && child.tagName === 'ol')
  for (const item of list?.type === 'element' ? list.children : [])
    if (item.type === 'element') notes.tell(`${scope}#${item.properties.id}`, withoutBlanks(item.children))
  return []
}

const dressSection = (
  element: Element,
  children: readonly ElementContent[],
  settings: DressSettings,
): ElementContent | readonly ElementContent[] => {
  if (hasClass(element, 'kb-footnotes')) return takeNotes(element, settings)
  const item = settings.items.get(String(element.properties.dataQuestionId))
  if (item !== undefined) {
    const head = styled('p', styles.label, [textNode(questionHead(item, settings.language))])
    return styled('section', styles.question, [head, ...children])
  }
  return dressCallout(element, children) ?? styled('section', '', children)
}

const dressElement = (
  element: Element,
  settings: DressSettings,
): ElementContent | readonly ElementContent[] => {
  const { tagName, properties } = element
  const children = withoutBlanks(element.children)
  const style = plain[tagName]
  if (tagName === 'p' && hasClass(element, 'kb-label')) return styled('p', styles.label, children)
  if (tagName === 'p' && hasClass(element, 'kb-download')) return slotOf('download', children, settings)
  if (tagName === 'p') return styled('p', style ?? '', aloneAsBlock(children))
  if (style !== undefined) return styled(tagName, style, children)
  switch (tagName) {
    case 'a':
      return dressLink(element, settings)
    case 'aside':
    case 'section':
      return dressSection(element, children, settings)
    case 'div':
      return hasClass(element, 'kb-stem') ? children : styled('section', '', children)
    case 'h5':
    case 'h6':
      return styled('h4', styles.h4, children)
    case 'ol':
    case 'ul':
      return hasClass(element, 'kb-options') ? dressOptions(children) : dressList(element, children)
    // Known by their attributes when the list or the table around them is dressed.
    case 'li':
    case 'td':
    case 'th':
      return { ...element, children: [...children] }
    // The mark inside has one of its own.
    case 'sup':
      return children
    case 'code':
      return { ...element, properties: { style: styles.phraseCode }, children: [...children] }
    case 'del':
      return styled('span', styles.struck, children)
    case 'span':
      return styled('span', styles.blank, children)
    case 'img':
      return imageOf(element)
    case 'input':
      return textNode(`${properties.checked ? '☑' : '☐'} `)
    case 'ruby':
    case 'rp':
    case 'rt':
      return children
    case 'figure':
      return dressFigure(element, children, settings)
    case 'table':
      return dressTable(element, settings)
    case 'hr':
      return styled('hr', styles.rule, [])
    default:
      return { ...element, properties: {}, children: [...children] }
  }
}

/** Blocks as WeChat keeps them; the tree that is given stays as it is. */
export const dress = (nodes: readonly ElementContent[], settings: DressSettings): readonly ElementContent[] =>
  withoutBlanks(
    rewrite(nodes, (element) => {
      if (element.tagName !== 'pre') return dressElement(element, settings)
      const [code] = element.children
      return styled('section', styles.code, codeLines(code?.type === 'element' ? code.children : []))
    }),
  )
