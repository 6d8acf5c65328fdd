/** Writes the addresses of an element as a target wants them. */
import type { Element, ElementContent } from 'hast'
import { type Address, addressOf } from './address.js'

/** Undefined drops the link or the medium, and keeps what stands for it in words. */
export type WriteAddress = (address: Address, element: Element) => string | undefined

/** What remains of a medium that cannot be shown; players have their title below them. */
const instead = ({ tagName, properties, children }: Element): readonly ElementContent[] =>
  tagName === 'img'
    ? [{ type: 'text', value: String(properties.alt ?? '') }]
    : tagName === 'a'
      ? children
      : []

/**
 * For use in `rewrite`: maps `href`, `src` and `poster`.
 *
 * @example
 * rewrite(page.tree.children, (element) => readdress(element, (address) => …))
 */
export const readdress = (
  element: Element,
  write: WriteAddress,
): ElementContent | readonly ElementContent[] => {
  const { properties } = element
  const changed: Record<string, string> = {}
  for (const name of ['href', 'src', 'poster'] as const) {
    const url = properties[name]
    if (typeof url !== 'string') continue
    const written = write(addressOf(url), element)
    if (written !== undefined) changed[name] = written
    else if (name !== 'poster') return instead(element)
  }
  if (Object.keys(changed).length === 0) return element
  const { poster: _poster, ...others } = properties
  return { ...element, properties: { ...others, ...changed } }
}
