/** Cuts two versions of a text short where they differ, so that the difference can be seen. */
import { excerpt } from '../base/excerpt.js'
import { visible } from '../base/visible.js'

const LENGTH = 60
/** What is shown before the difference. */
const BEFORE = 12

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const bothExcerpts = (one: string, other: string): readonly [string, string] => {
  const [a, b] = [plain(one), plain(other)]
  let same = 0
  while (same < a.length && a.charAt(same) === b.charAt(same)) same += 1
  const isLong = Math.max(a.length, b.length) > LENGTH
  const from = isLong ? Math.max(0, same - BEFORE) : 0
  const cut = (text: string): string =>
    visible(
      from === 0 || text === ''
        ? excerpt(text, LENGTH)
        : `…${excerpt(text.slice(from).replace(/^[\udc00-\udfff]/, ''), LENGTH)}`,
    )
  return [cut(a), cut(b)]
}
