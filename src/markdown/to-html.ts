/** Renders Markdown as HTML that is safe to put into any page. */
import type { Root as HastRoot } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Root, RootContent } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { headingsOf } from './headings.js'
import type { HtmlContext, HtmlOptions } from './html-context.js'
import { htmlHandlers } from './html-handlers.js'
import { sanitizeSchema } from './sanitize-schema.js'

/** The sanitiser is the last step that touches the tree (security: one gate, last). */
const sanitiser = () => (tree: HastRoot) => sanitize(tree, sanitizeSchema) as HastRoot

const processor = unified()
  .use(remarkRehype, { handlers: htmlHandlers })
  .use(sanitiser)
  .use(rehypeStringify, { closeSelfClosing: true })
  .freeze()

/** Characters that XML 1.0 has no place for: the same fragments go into EPUB. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const rootOf = (nodes: readonly RootContent[] | Root): Root =>
  'type' in nodes ? nodes : { type: 'root', children: [...nodes] }

/**
 * Renders a tree or some of its blocks. Raw HTML comes out as text, and every address passes `options.url`.
 *
 * @example
 * toHtml(parseMarkdown('# 认识手机', 0), { url: (url) => url, idPrefix: 'kb-' })
 * // <h1 id="kb-认识手机">认识手机</h1>
 */
export const toHtml = (nodes: readonly RootContent[] | Root, options: HtmlOptions): string => {
  const root = rootOf(nodes)
  const context: HtmlContext = {
    language: 'zh-CN',
    ...options,
    headings: headingsOf(root.children),
    notes: new Map(),
  }
  const file = { data: { kebao: context } }
  const html = processor.stringify(processor.runSync(root, file))
  return html.replace(UNPRINTABLE, '\ufffd')
}
