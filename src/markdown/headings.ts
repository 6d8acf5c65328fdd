/** Gives every heading an id made from its text, the same in HTML and for whoever checks links. */
import GithubSlugger, { slug } from 'github-slugger'
import type { Heading, Nodes } from 'mdast'
import type { Position } from 'unist'
import { inlineText } from './inline-text.js'

export interface HeadingId {
  /** Without the prefix that HTML puts before it. */
  readonly id: string
  readonly depth: number
  readonly text: string
  readonly position?: Position
}

/** The id of a heading whose text has no letter in it. */
const NAMELESS = 'section'

/** Headings can stand in anything but text. */
const collect = (node: Nodes, headings: Heading[]): void => {
  if (node.type === 'heading') headings.push(node)
  else if (node.type !== 'paragraph' && node.type !== 'table' && 'children' in node) {
    for (const child of node.children) collect(child, headings)
    if (node.type === 'question') for (const option of node.options) collect(option, headings)
  }
}

/** The headings below some nodes, in the order of the text; repeated texts are numbered. */
export const headingsOf = (nodes: readonly Nodes[]): ReadonlyMap<Heading, HeadingId> => {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  for (const node of nodes) collect(node, headings)
  return new Map(
    headings.map((heading) => {
      const text = inlineText(heading.children).replace(/\s+/g, ' ').trim()
      const id = slugger.slug(slug(text) === '' ? NAMELESS : text)
      const { depth, position } = heading
      return [heading, { id, depth, text, ...(position ? { position } : {}) }]
    }),
  )
}

/** The ids that the HTML of a tree has, for checking links. */
export const headingIds = (root: Nodes): readonly HeadingId[] => [...headingsOf([root]).values()]
