/** Links and images, by address or by reference, whose addresses the caller maps and the policy allows. */
import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { referenceName } from '../../definitions.js'
import { contextOf, type Handler, type State, type UrlUse } from '../context.js'
import { allowedUrl } from '../url-policy.js'
import { element, text } from './element.js'

/** The address to write; undefined where there is none that may be written. */
export const urlFor = (state: State, url: string | undefined, use: UrlUse): string | undefined => {
  const mapped = url === undefined ? undefined : contextOf(state).url(url, use)
  return mapped === undefined ? undefined : allowedUrl(mapped, use)
}

const titled = (title: string | null | undefined): { title?: string } => (title ? { title } : {})

/** Without an address its text remains. */
export const link: Handler = (state, node: Pick<Link, 'url' | 'title' | 'children'>) => {
  const href = urlFor(state, node.url, 'link')
  const children = state.all(node as Link)
  return href === undefined ? children : element('a', { href, ...titled(node.title) }, children)
}

/** Without an address its description remains. */
export const image: Handler = (state, node: Pick<Image, 'url' | 'title' | 'alt'>) => {
  const src = urlFor(state, node.url, 'image')
  const alt = node.alt ?? ''
  return src === undefined ? text(alt) : element('img', { src, alt, ...titled(node.title) })
}

const definitionOf = (state: State, node: LinkReference | ImageReference): Definition | undefined =>
  contextOf(state).definitions.get(referenceName(node))

/** A reference without a definition is shown as it was written. */
export const linkReference: Handler = (state, node: LinkReference, parent) => {
  const definition = definitionOf(state, node)
  if (definition === undefined) return defaultHandlers.linkReference(state, node)
  return link(state, { ...definition, children: node.children }, parent)
}

export const imageReference: Handler = (state, node: ImageReference, parent) => {
  const definition = definitionOf(state, node)
  if (definition === undefined) return defaultHandlers.imageReference(state, node)
  return image(state, { ...definition, alt: node.alt }, parent)
}
