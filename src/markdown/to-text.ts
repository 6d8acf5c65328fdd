/** Renders Markdown as plain text, for search and for reading aloud. */
import type { FootnoteDefinition, List, Nodes, Root, RootContent } from 'mdast'
import type { Language } from '../base/words.js'
import { calloutWords, labelColon } from './html/words.js'
import { inlineText } from './inline-text.js'
import type { Callout, Media, QuestionNode } from './nodes.js'

interface Reading {
  readonly language: Language
  readonly notes: FootnoteDefinition[]
}

/** Blocks with a blank line between them; blocks without text leave none. */
const blocksText = (nodes: readonly Nodes[], reading: Reading, between = '\n\n'): string => {
  const texts: string[] = []
  for (const node of nodes) {
    const text = blockText(node, reading)
    if (text !== '') texts.push(text)
  }
  return texts.join(between)
}

const listText = ({ ordered, start, spread, children }: List, reading: Reading): string => {
  const isLoose = spread || children.some((item) => item.spread)
  const items = children.map((item, index) => {
    const marker = ordered ? `${(start ?? 1) + index}. ` : '- '
    return marker + blocksText(item.children, reading, item.spread ? '\n\n' : '\n')
  })
  return items.join(isLoose ? '\n\n' : '\n')
}

const calloutText = (node: Callout, reading: Reading): string => {
  const kind = calloutWords[node.name]?.[reading.language]
  const title = node.label === undefined ? undefined : inlineText(node.label)
  const label = [kind, title].filter((part) => part !== undefined).join(labelColon[reading.language])
  const text = blocksText(node.children, reading)
  return label === '' ? text : `${label}\n${text}`
}

const questionText = (node: QuestionNode, reading: Reading): string => {
  const options = node.options.map(
    ({ label, children }) => `${label}. ${blocksText(children, reading, '\n')}`,
  )
  return [blocksText(node.children, reading), ...options].join('\n')
}

const mediaText = ({ kind, title, alt, caption }: Media): string =>
  (kind === 'image' ? [alt, caption ?? title] : [title]).filter(Boolean).join('\n')

const blockText = (node: Nodes, reading: Reading): string => {
  switch (node.type) {
    case 'list':
      return listText(node, reading)
    case 'table':
      return node.children
        .map(({ children }) => children.map((cell) => inlineText(cell.children)).join('\t'))
        .join('\n')
    case 'callout':
      return calloutText(node, reading)
    case 'question':
      return questionText(node, reading)
    case 'media':
      return mediaText(node)
    case 'footnoteDefinition':
      reading.notes.push(node)
      return ''
    case 'blockquote':
    case 'containerDirective':
      return blocksText(node.children, reading)
    case 'definition':
    case 'thematicBreak':
      return ''
    default:
      return inlineText([node])
  }
}

/** Footnotes stand at the end, table cells are parted by tabs, answers are not in the tree. */
export const toText = (nodes: readonly RootContent[] | Root, language: Language = 'zh-CN'): string => {
  const reading: Reading = { language, notes: [] }
  const text = blocksText('type' in nodes ? nodes.children : nodes, reading)
  const notes: string[] = []
  // A note may hold further notes, which then follow it.
  for (const note of reading.notes) notes.push(blocksText(note.children, reading))
  return [text, ...notes].filter((part) => part !== '').join('\n\n')
}
