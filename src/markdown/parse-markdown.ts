/** Turns the body of a file into a Markdown tree whose places are places in the whole file. */
import type { Root } from 'mdast'
import { liftRuby } from './ruby.js'
import { markdownSyntax } from './syntax.js'

/**
 * The front matter is blanked out instead of cut off: every offset, line and column of the tree then counts from
 * the top of the file, and no second walk has to shift them.
 *
 * @param source the decoded text of the file, without a byte order mark
 * @param bodyStart where its body begins
 */
export const parseMarkdown = (source: string, bodyStart: number): Root => {
  const blank = source.slice(0, bodyStart).replace(/[^\r\n]/g, ' ')
  const body = source.slice(bodyStart)
  const tree = markdownSyntax.parse(blank + body)
  liftRuby(tree, body)
  return tree
}
