/** Renders Markdown as HTML that is safe to put into any page. */
import type { Root as HastRoot } from 'hast'
import type { HtmlOptions } from './html/context.js'
import { type Markdown, makeHtml } from './html/make-html.js'
import { sanitised, writeHtml } from './html/write-html.js'

export { htmlOf } from './html/write-html.js'

/** Renders a tree or some of its blocks as a sanitised tree of HTML, which nobody may change. */
export const toTree = (nodes: Markdown, options: HtmlOptions): HastRoot => {
  const [made] = makeHtml([nodes], options)
  return sanitised(made)
}

/**
 * Renders a tree or some of its blocks. Raw HTML comes out as text, and every address passes `options.url`.
 *
 * @example
 * toHtml(parseMarkdown('# 认识手机', 0), { url: (url) => url, idPrefix: 'kb-' })
 * // <h1 id="kb-认识手机">认识手机</h1>
 */
export const toHtml = (nodes: Markdown, options: HtmlOptions): string =>
  makeHtml([nodes], options).map(writeHtml).join('')
