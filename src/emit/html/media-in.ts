/** The media that a tree shows or offers. */
import type { Nodes } from 'hast'
import { addressOf } from './address.js'
import { walkElements } from './walk-elements.js'

/** Names, each once, in the order of first use. */
export const mediaIn = (nodes: readonly Nodes[]): readonly string[] => {
  const names = new Set<string>()
  for (const { properties } of walkElements(nodes)) {
    for (const url of [properties.src, properties.poster, properties.href]) {
      if (typeof url !== 'string') continue
      const address = addressOf(url)
      if (address.kind === 'medium') names.add(address.name)
    }
  }
  return [...names]
}
