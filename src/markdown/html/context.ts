/** What the handlers of one rendering share; it travels on the virtual file, so that processors can be constants. */
import type { Heading, Root } from 'mdast'
import type { Options } from 'remark-rehype'
import type { Language } from '../../base/words.js'

export interface HtmlOptions {
  /** Maps an author's URL to the one the output uses; undefined drops the link or image but keeps its text. */
  readonly url: (url: string, use: UrlUse) => string | undefined
  /** Goes before every id, so that fragments can share a page. */
  readonly idPrefix: string
  /** The language of the few words kebao adds, such as the label of a tip; zh-CN where it is left out. */
  readonly language?: Language
}

export type UrlUse = 'link' | 'image' | 'media'

/** A footnote that was referred to: its number, and how often so far. */
export interface Note {
  readonly number: number
  uses: number
}

export interface HtmlContext extends Required<HtmlOptions> {
  /** All that is rendered. */
  readonly root: Root
  readonly headings: ReadonlyMap<Heading, { readonly id: string }>
  /** By identifier, in the order of their first reference. */
  readonly notes: Map<string, Note>
}

export type Handlers = NonNullable<Options['handlers']>
export type Handler = NonNullable<Handlers[keyof Handlers]>
export type State = Parameters<Handler>[0]

/** The context of the rendering that a handler works for. */
export const contextOf = (state: State): HtmlContext => {
  const context = state.options.file?.data.kebao as HtmlContext | undefined
  if (context === undefined) throw new TypeError('a handler was called outside of toHtml')
  return context
}
