/** Writes trees of HTML. */
import type { Root, RootContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { sanitizeSchema } from './sanitize-schema.js'
import { unprintable } from './unprintable.js'
import { writeOwnHtml } from './write-own-html.js'

const writer = unified().use(rehypeStringify, { closeSelfClosing: true }).freeze()

/** The sanitiser is the last step that touches the tree (security: one gate, last). */
export const sanitised = (tree: Root): Root => sanitize(tree, sanitizeSchema) as Root

const UNPRINTABLE = new RegExp(unprintable, 'gu')

/** Nearly no text has any of them, and in those only halves of characters are a fault. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const MAY_BE_UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** Unit for unit, so that no place moves. */
export const printable = (html: string): string =>
  MAY_BE_UNPRINTABLE.test(html) ? html.replace(UNPRINTABLE, '\ufffd') : html

/** Nodes of a sanitised tree as HTML. */
export const htmlOf = (nodes: readonly RootContent[]): string =>
  printable(writer.stringify({ type: 'root', children: [...nodes] })).trim()

/** A tree that the handlers made, sanitised, as HTML. */
export const writeHtml = (made: Root): string => {
  const html = writeOwnHtml(made.children)
  return html === undefined ? htmlOf(sanitised(made).children) : printable(html).trim()
}
