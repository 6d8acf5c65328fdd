/** What the handlers of one rendering share; it travels on the virtual file, so that processors can be constants. */
import type { Heading, Root } from 'mdast'
import type { Options } from 'remark-rehype'
import type { Language } from '../../base/words.js'
import type { Definitions } from '../definitions.js'

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

export interface HtmlContext extends Required<HtmlOptions>, Definitions {
  /** All that is rendered. */
  readonly root: Root
  readonly headings: ReadonlyMap<Heading, { readonly id: string }>
  /** By name, in the order of their first reference. */
  readonly notes: Map<string, Note>
}

/** Texts that are rendered one after the other: what mdast-util-to-hast prepares for a tree serves all of them. */
export interface Rendering {
  readonly texts: readonly HtmlContext[]
  /** The one that the handlers are at. */
  current: HtmlContext | undefined
}

export type Handlers = NonNullable<Options['handlers']>
export type Handler = NonNullable<Handlers[keyof Handlers]>
export type State = Parameters<Handler>[0]

/** The rendering that a handler works for. */
export const renderingOf = (state: State): Rendering => {
  const rendering = state.options.file?.data.kebao as Rendering | undefined
  if (rendering === undefined) throw new TypeError('a handler was called outside of toHtml')
  return rendering
}

/** The context of the text that a handler is at. */
export const contextOf = (state: State): HtmlContext => {
  const { current } = renderingOf(state)
  if (current === undefined) throw new TypeError('a handler was called outside of a text')
  return current
}
