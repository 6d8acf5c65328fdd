/** The ids of a tree, to tell links that lead somewhere from those that do not. */
import type { Nodes } from 'hast'
import { walkElements } from './walk-elements.js'

export const idsIn = (nodes: readonly Nodes[]): ReadonlySet<string> => {
  const ids = new Set<string>()
  for (const { properties } of walkElements(nodes))
    if (typeof properties.id === 'string') ids.add(properties.id)
  return ids
}
