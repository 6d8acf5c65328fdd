/** Turns the body of a file into a Markdown tree whose places are places in the whole file. */
import type { Root } from 'mdast'
import { linesOf } from '../base/lines.js'
import type { MarkdownEngine } from './engine.js'
import { movePlaces } from './move-places.js'
import { liftRuby } from './ruby.js'
import { markdownSyntax } from './syntax.js'

const parseText = (text: string, engine: MarkdownEngine | undefined): Root =>
  engine?.parse(text) ?? markdownSyntax.parse(text)

const parseWhole = (text: string, engine: MarkdownEngine | undefined): Root => {
  const tree = parseText(text, engine)
  movePlaces(tree, 0, 0)
  return tree
}

/** A tree that stands for the whole file, front matter included. */
const parseBelow = (head: string, body: string, engine: MarkdownEngine | undefined): Root => {
  const { line, column, offset } = linesOf(head).point(head.length)
  const start = { line: 1, column: 1, offset: 0 }
  if (body === '') return { type: 'root', children: [], position: { start, end: { line, column, offset } } }
  // The line end in front keeps a U+FEFF at the start of the body from being taken for a byte order mark.
  const tree = parseText(`\n${body}`, engine)
  movePlaces(tree, line - 2, head.length - 1)
  if (tree.position !== undefined) tree.position.start = start
  return tree
}

/**
 * @param source the decoded text of the file, without a byte order mark
 * @param bodyStart where its body begins: at the start of a line, or at the end of the file
 * @param engine stands in for remark-parse where it gives the same tree
 */
export const parseMarkdown = (source: string, bodyStart: number, engine?: MarkdownEngine): Root => {
  const body = source.slice(bodyStart)
  const head = source.slice(0, bodyStart)
  const tree = bodyStart === 0 ? parseWhole(body, engine) : parseBelow(head, body, engine)
  liftRuby(tree, body)
  return tree
}
