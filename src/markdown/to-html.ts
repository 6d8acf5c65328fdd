/** Renders Markdown as HTML that is safe to put into any page. */
import type { Root as HastRoot, RootContent as RootNode } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Root, RootContent } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { headingsOf } from './headings.js'
import type { HtmlContext, HtmlOptions } from './html/context.js'
import { htmlHandlers } from './html/html-handlers.js'
import { questionParts } from './html/question-parts.js'
import { sanitizeSchema } from './html/sanitize-schema.js'
import { unprintable } from './html/unprintable.js'

/** The sanitiser is the last step that touches the tree (security: one gate, last). */
const sanitiser = () => (tree: HastRoot) => sanitize(tree, sanitizeSchema) as HastRoot

const processor = unified()
  .use(remarkRehype, { handlers: htmlHandlers })
  .use(sanitiser)
  .use(rehypeStringify, { closeSelfClosing: true })
  .freeze()

const UNPRINTABLE = new RegExp(unprintable, 'gu')

const rootOf = (nodes: readonly RootContent[] | Root): Root =>
  'type' in nodes ? nodes : { type: 'root', children: [...nodes] }

/** Nodes of a rendered tree as HTML. */
export const htmlOf = (nodes: readonly RootNode[]): string =>
  processor
    .stringify({ type: 'root', children: [...nodes] })
    .replace(UNPRINTABLE, '\ufffd')
    .trim()

/** Renders a tree or some of its blocks as a sanitised tree of HTML, which nobody may change. */
export const toTree = (nodes: readonly RootContent[] | Root, options: HtmlOptions): HastRoot => {
  const root = rootOf(nodes)
  const context: HtmlContext = {
    language: 'zh-CN',
    ...options,
    headings: headingsOf(root.children),
    notes: new Map(),
  }
  return processor.runSync(root, { data: { kebao: context } })
}

/**
 * Renders a tree or some of its blocks. Raw HTML comes out as text, and every address passes `options.url`.
 *
 * @example
 * toHtml(parseMarkdown('# 认识手机', 0), { url: (url) => url, idPrefix: 'kb-' })
 * // <h1 id="kb-认识手机">认识手机</h1>
 */
export const toHtml = (nodes: readonly RootContent[] | Root, options: HtmlOptions): string =>
  htmlOf(toTree(nodes, options).children)

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
  const page = toTree(root, options)
  const questions = [...questionParts(page)].map(([id, parts]) => {
    const choices = [...parts.options].map(([label, content]) => [label, htmlOf(content)] as const)
    return [id, { stem: htmlOf(parts.stem), options: new Map(choices) }] as const
  })
  return { html: htmlOf(page.children), questions: new Map(questions) }
}
