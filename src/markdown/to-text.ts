/** Renders Markdown as plain text, for search and for reading aloud. */
import type { List, Nodes, Root, RootContent } from 'mdast'
import type { Language } from '../base/words.js'
import { footnotesOf } from './footnotes.js'
import { calloutWords, labelColon } from './html/words.js'
import { inlineText } from './inline-text.js'
import type { Callout, Media, QuestionNode } from './nodes.js'

/** Blocks with a blank line between them; blocks without text leave none. */
const blocksText = (nodes: readonly Nodes[], language: Language, between = '\n\n'): string => {
  const texts: string[] = []
  for (const node of nodes) {
    const text = blockText(node, language)
    if (text !== '') texts.push(text)
  }
  return texts.join(between)
}

const listText = ({ ordered, start, spread, children }: List, language: Language): string => {
  const isLoose = spread || children.some((item) => item.spread)
  const items = children.map((item, index) => {
    const marker = ordered ? `${(start ?? 1) + index}. ` : '- '
    return marker + blocksText(item.children, language, item.spread ? '\n\n' : '\n')
  })
  return items.join(isLoose ? '\n\n' : '\n')
}

const calloutText = (node: Callout, language: Language): string => {
  const kind = calloutWords[node.name]?.[language]
  const title = node.label === undefined ? undefined : inlineText(node.label)
  const label = [kind, title].filter((part) => part !== undefined).join(labelColon[language])
  const text = blocksText(node.children, language)
  return label === '' ? text : `${label}\n${text}`
}

const questionText = (node: QuestionNode, language: Language): string => {
  const options = node.options.map(
    ({ label, children }) => `${label}. ${blocksText(children, language, '\n')}`,
  )
  return [blocksText(node.children, language), ...options].join('\n')
}

const mediaText = ({ kind, title, alt, caption }: Media): string =>
  (kind === 'image' ? [alt, caption ?? title] : [title]).filter(Boolean).join('\n')

const blockText = (node: Nodes, language: Language): string => {
  switch (node.type) {
    case 'list':
      return listText(node, language)
    case 'table':
      return node.children
        .map(({ children }) => children.map((cell) => inlineText(cell.children)).join('\t'))
        .join('\n')
    case 'callout':
      return calloutText(node, language)
    case 'question':
      return questionText(node, language)
    case 'media':
      return mediaText(node)
    case 'blockquote':
    case 'containerDirective':
      return blocksText(node.children, language)
    case 'definition':
    case 'footnoteDefinition':
    case 'thematicBreak':
      return ''
    default:
      return inlineText([node])
  }
}

/** Footnotes stand at the end, table cells are parted by tabs, answers are not in the tree. */
export const toText = (nodes: readonly RootContent[] | Root, language: Language = 'zh-CN'): string => {
  const blocks = 'type' in nodes ? nodes.children : nodes
  const notes = footnotesOf(blocks).map(({ children }) => blocksText(children, language))
  return [blocksText(blocks, language), ...notes].filter((part) => part !== '').join('\n\n')
}
