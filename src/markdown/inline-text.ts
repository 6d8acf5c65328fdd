/** The text of phrasing content as a person would read it aloud. */
import type { Nodes } from 'mdast'
import { hasLineEnd, joinLines } from './join-lines.js'

/** What a gap to fill in looks like, in HTML and in plain text. */
export const gap = '____'

const inOneLine = (text: string): string => joinLines(text).replace(/\r\n|\n|\r/g, ' ')

/** Images speak by their `alt`, words with a reading by the word; marks of footnotes are silent. */
export const inlineText = (nodes: readonly Nodes[]): string => {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'blank') text += gap
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'text') text += hasLineEnd(node.value) ? inOneLine(node.value) : node.value
    else if ('value' in node) text += node.value
    else if (node.type === 'image' || node.type === 'imageReference') text += node.alt ?? ''
    else if ('children' in node) text += inlineText(node.children)
  }
  return text
}
