/** Makes one change: its code says what it weighs and how it is told. */
import { excerpt } from '../base/excerpt.js'
import { visible } from '../base/visible.js'
import { type Words, words } from '../base/words.js'
import type { Change } from '../model/difference.js'
import type { Item } from '../model/installed.js'
import { type ChangeCode, changeKinds } from './change-kinds.js'

/** What is known of a change beside its kind; a plain text is the same in both languages. */
export interface Details {
  readonly title?: string | Words
  readonly from?: string | Words
  readonly to?: string | Words
  readonly field?: string
  readonly share?: number
}

const LENGTH = 80

const shown = (text: string | Words = ''): Words => {
  const { 'zh-CN': zh, en } = typeof text === 'string' ? words(text, text) : text
  return words(visible(excerpt(zh, LENGTH)), visible(excerpt(en, LENGTH)))
}

const plain = (text: string | Words): string => (typeof text === 'string' ? text : text['zh-CN'])

/** Something that changed is never 0 %. */
const percentOf = (share: number): number => Math.max(1, Math.round(share * 100))

export const change = (
  code: ChangeCode,
  { kind, id }: Pick<Item, 'kind' | 'id'>,
  { title, from, to, field, share }: Details = {},
): Change => {
  const { step, group, reason, tell } = changeKinds[code]
  return {
    code,
    step,
    group,
    kind,
    id,
    ...(field === undefined ? {} : { field }),
    ...(from === undefined ? {} : { from: plain(from) }),
    ...(to === undefined ? {} : { to: plain(to) }),
    ...(share === undefined ? {} : { share }),
    words: tell({
      title: shown(title ?? id),
      from: shown(from),
      to: shown(to),
      percent: percentOf(share ?? 0),
    }),
    reason,
  }
}
