/** The files that a lesson offers. */
import type { ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import { addressOf } from '../html/address.js'
import { textOf } from '../html/text-of.js'
import { walkElements } from '../html/walk-elements.js'

export interface Download {
  readonly title: string
  /** Of the medium. */
  readonly name: string
}

export const downloadsIn = (nodes: readonly ElementContent[]): readonly Download[] => {
  const downloads = new Map<string, Download>()
  for (const each of walkElements(nodes)) {
    if (!hasClass(each, 'kb-download')) continue
    for (const { tagName, properties, children } of walkElements(each.children)) {
      const address = tagName === 'a' ? addressOf(String(properties.href)) : undefined
      if (address?.kind !== 'medium' || downloads.has(address.name)) continue
      downloads.set(address.name, { title: textOf(children), name: address.name })
    }
  }
  return [...downloads.values()]
}
