/** Turns Markdown into trees of HTML as the handlers make them, not yet sanitised. */
import type { Root as HastRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { definitionsIn } from '../definitions.js'
import { headingsOf } from '../headings.js'
import type { HtmlContext, HtmlOptions, Rendering } from './context.js'
import { root } from './handlers/root.js'

/** A tree or some of its blocks. */
export type Markdown = readonly RootContent[] | Root

const maker = unified().use(remarkRehype, { handlers: { root } }).freeze()

const contextFor = (nodes: Markdown, options: HtmlOptions): HtmlContext => {
  const root: Root = 'type' in nodes ? nodes : { type: 'root', children: [...nodes] }
  const headings = headingsOf(root.children)
  return { language: 'zh-CN', ...options, ...definitionsIn(root), root, headings, notes: new Map() }
}

/** A tree for each text. The one that is handed over is empty: the handler of the root finds the texts in the rendering. */
export const makeHtml = <Texts extends readonly Markdown[]>(
  texts: readonly [...Texts],
  options: HtmlOptions,
): { readonly [Each in keyof Texts]: HastRoot } => {
  const rendering: Rendering = {
    texts: texts.map((nodes) => contextFor(nodes, options)),
    current: undefined,
  }
  const { children } = maker.runSync({ type: 'root', children: [] }, { data: { kebao: rendering } })
  return children as readonly unknown[] as { readonly [Each in keyof Texts]: HastRoot }
}
