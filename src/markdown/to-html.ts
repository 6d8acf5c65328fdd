/** Renders Markdown as HTML that is safe to put into any page. */
import type { Root as HastRoot, RootContent as RootNode } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Root, RootContent } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { definitionsIn } from './definitions.js'
import { headingsOf } from './headings.js'
import type { HtmlContext, HtmlOptions } from './html/context.js'
import { htmlHandlers } from './html/html-handlers.js'
import { questionParts } from './html/question-parts.js'
import { sanitizeSchema } from './html/sanitize-schema.js'
import { unprintable } from './html/unprintable.js'
import { writeOwnHtml } from './html/write-own-html.js'

const maker = unified().use(remarkRehype, { handlers: htmlHandlers }).freeze()
const writer = unified().use(rehypeStringify, { closeSelfClosing: true }).freeze()

/** The sanitiser is the last step that touches the tree (security: one gate, last). */
const sanitised = (tree: HastRoot): HastRoot => sanitize(tree, sanitizeSchema) as HastRoot

const UNPRINTABLE = new RegExp(unprintable, 'gu')

/** Nearly no text has any of them, and in those only halves of characters are a fault. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const MAY_BE_UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

const printable = (html: string): string =>
  (MAY_BE_UNPRINTABLE.test(html) ? html.replace(UNPRINTABLE, '\ufffd') : html).trim()

const rootOf = (nodes: readonly RootContent[] | Root): Root =>
  'type' in nodes ? nodes : { type: 'root', children: [...nodes] }

/** Nodes of a rendered tree as HTML. */
export const htmlOf = (nodes: readonly RootNode[]): string =>
  printable(writer.stringify({ type: 'root', children: [...nodes] }))

/** What the handlers make, not yet sanitised. */
const madeOf = (nodes: readonly RootContent[] | Root, options: HtmlOptions): HastRoot => {
  const root = rootOf(nodes)
  const context: HtmlContext = {
    language: 'zh-CN',
    ...options,
    root,
    headings: headingsOf(root.children),
    notes: new Map(),
  }
  // What is referred to is looked for in the tree that is handed over; the handler of the root takes the whole.
  const referred: Root = { type: 'root', children: definitionsIn(root) }
  return maker.runSync(referred, { data: { kebao: context } })
}

/** Renders a tree or some of its blocks as a sanitised tree of HTML, which nobody may change. */
export const toTree = (nodes: readonly RootContent[] | Root, options: HtmlOptions): HastRoot =>
  sanitised(madeOf(nodes, options))

/**
 * Renders a tree or some of its blocks. Raw HTML comes out as text, and every address passes `options.url`.
 *
 * @example
 * toHtml(parseMarkdown('# 认识手机', 0), { url: (url) => url, idPrefix: 'kb-' })
 * // <h1 id="kb-认识手机">认识手机</h1>
 */
export const toHtml = (nodes: readonly RootContent[] | Root, options: HtmlOptions): string => {
  const made = madeOf(nodes, options)
  const html = writeOwnHtml(made.children)
  return html === undefined ? htmlOf(sanitised(made).children) : printable(html)
}

/** The stem and the options of a question, each as a fragment of its own. */
export interface QuestionHtml {
  readonly stem: string
  readonly options: ReadonlyMap<string, string>
}

/** Renders a page once, and gives its questions in parts as well, by id. */
export const toPage = (
  root: Root,
  options: HtmlOptions,
): { readonly html: string; readonly questions: ReadonlyMap<string, QuestionHtml> } => {
  const made = madeOf(root, options)
  const html = writeOwnHtml(made.children)
  // A tree that was admitted is as the sanitiser would leave it, and so are its parts.
  const page = html === undefined ? sanitised(made) : made
  const partOf = (nodes: readonly RootNode[]): string => {
    const part = html === undefined ? undefined : writeOwnHtml(nodes)
    return part === undefined ? htmlOf(nodes) : printable(part)
  }
  const questions = [...questionParts(page)].map(([id, parts]) => {
    const choices = [...parts.options].map(([label, content]) => [label, partOf(content)] as const)
    return [id, { stem: partOf(parts.stem), options: new Map(choices) }] as const
  })
  return { html: html === undefined ? htmlOf(page.children) : printable(html), questions: new Map(questions) }
}
