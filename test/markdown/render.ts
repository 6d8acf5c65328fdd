/** Markdown to HTML as a lesson is rendered, and what a browser would read in it. */
import type { Root, RootContent } from 'mdast'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { toHtml } from '../../src/markdown/to-html.js'

export const options = {
  url: (url: string): string => (url.startsWith('#') ? `#kb-${url.slice(1)}` : url),
  idPrefix: 'kb-',
}

export const render = (source: string | readonly RootContent[] | Root): string =>
  toHtml(typeof source === 'string' ? parseMarkdown(source, 0) : source, options)

/** One start tag: its name and its attributes, as written. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)\s*\/?>/g

/** Reads start tags by the rules of XML, which rehype-stringify keeps to but for attributes without a value. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(TAG)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/([^\s"'>/=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }))

/** What is left when the tags are taken out; a `<` in it would be a tag that {@link tagsOf} did not see. */
export const withoutTags = (html: string): string => html.replace(TAG, '').replace(/<\/[a-z][a-z0-9]*>/g, '')
