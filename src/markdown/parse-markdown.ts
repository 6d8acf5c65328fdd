/** Turns the body of a file into a Markdown tree whose places are places in the whole file. */
import type { Root } from 'mdast'
import { linesOf } from '../base/lines.js'
import { movePlaces } from './move-places.js'
import { liftRuby } from './ruby.js'
import { markdownSyntax } from './syntax.js'

/** A tree that stands for the whole file, front matter included. */
const parseBelow = (head: string, body: string): Root => {
  const { line, column, offset } = linesOf(head).point(head.length)
  const start = { line: 1, column: 1, offset: 0 }
  if (body === '') return { type: 'root', children: [], position: { start, end: { line, column, offset } } }
  // The line end in front keeps a U+FEFF at the start of the body from being taken for a byte order mark.
  const tree = markdownSyntax.parse(`\n${body}`)
  movePlaces(tree, line - 2, head.length - 1)
  if (tree.position !== undefined) tree.position.start = start
  return tree
}

/**
 * @param source the decoded text of the file, without a byte order mark
 * @param bodyStart where its body begins: at the start of a line, or at the end of the file
 */
export const parseMarkdown = (source: string, bodyStart: number): Root => {
  const body = source.slice(bodyStart)
  const tree = bodyStart === 0 ? markdownSyntax.parse(body) : parseBelow(source.slice(0, bodyStart), body)
  liftRuby(tree, body)
  return tree
}
