/** Keeps the ids of a fragment apart from those of the page it is put into. */
import type { ElementContent, Nodes } from 'hast'
import { addressOf } from './address.js'
import { idsIn } from './ids-in.js'
import { rewrite } from './rewrite.js'

/** A key has footnotes of its own, numbered from 1 as those of its page. Links to what is not in it stay as they are. */
export const ownIds = (nodes: readonly Nodes[], prefix: string): readonly ElementContent[] => {
  const own = idsIn(nodes)
  return rewrite(nodes, (each) => {
    const { id, href } = each.properties
    const address = typeof href === 'string' ? addressOf(href) : undefined
    const isOwn = address?.kind === 'here' && own.has(address.anchor)
    if (typeof id !== 'string' && !isOwn) return each
    const properties = {
      ...each.properties,
      ...(typeof id === 'string' ? { id: prefix + id } : {}),
      ...(isOwn ? { href: `#${encodeURIComponent(prefix + address.anchor)}` } : {}),
    }
    return { ...each, properties }
  })
}
