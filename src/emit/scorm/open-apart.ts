/** Links of a SCO open beside it: in its own frame, the LMS would take them for the end of the lesson. */
import type { Element, Root } from 'hast'
import type { Page, Rich } from '../edition/edition.js'
import { addressOf } from '../html/address.js'
import { rewrite } from '../html/rewrite.js'

const leaves = ({ tagName, properties: { href } }: Element): boolean => {
  if (tagName !== 'a' || typeof href !== 'string') return false
  const address = addressOf(href)
  // Letters and calls are not pages.
  return address.kind === 'medium' || (address.kind === 'elsewhere' && /^https?:/i.test(address.url))
}

const apart = <T extends Root['children'][number]>(nodes: readonly T[]) =>
  rewrite(nodes, (each) =>
    leaves(each)
      ? { ...each, properties: { ...each.properties, target: '_blank', rel: ['noopener', 'noreferrer'] } }
      : each,
  )

const apartIn = (rich: Rich | undefined): Rich | undefined =>
  rich && { ...rich, content: apart(rich.content) }

export const openApart = (page: Page): Page => ({
  ...page,
  tree: { ...page.tree, children: [...apart(page.tree.children)] },
  items: page.items.map(({ model, explanation, ...item }) => ({
    ...item,
    ...(model === undefined ? {} : { model: apartIn(model) as Rich }),
    ...(explanation === undefined ? {} : { explanation: apartIn(explanation) as Rich }),
  })),
})
