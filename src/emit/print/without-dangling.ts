/** Links into what a sheet leaves out keep their words, and what says where to look. */
import type { ElementContent } from 'hast'
import { addressOf } from '../html/address.js'
import { idsIn } from '../html/ids-in.js'
import { rewrite } from '../html/rewrite.js'
import { element } from './build.js'

export const withoutDangling = (content: readonly ElementContent[]): readonly ElementContent[] => {
  const ids = idsIn(content)
  return rewrite(content, (each) => {
    const { href, dataSee } = each.properties
    const address = typeof href === 'string' ? addressOf(href) : undefined
    if (address?.kind !== 'here' || ids.has(address.anchor)) return each
    return dataSee === undefined ? each.children : element('span', { dataSee }, each.children)
  })
}
