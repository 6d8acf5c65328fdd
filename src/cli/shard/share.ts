/** `--shard 1/3`: a part of the work, for one of several machines. */
import { type BuildShare, isInShare } from '../../catalogue/index.js'
import { KebaoError, words } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'
import type { Option } from '../options.js'

export const shardOption = {
  type: 'text',
  value: 'I/N',
  summary: words(
    '只做 N 份里的第 I 份，给多台机器分着做',
    'Do part I of N alone, where several machines share the work',
  ),
} as const satisfies Option

const notAShare = (value: string): KebaoError =>
  new KebaoError(
    'usage/not-a-shard',
    words(
      `选项「--shard」要写成「第几份/共几份」，如 1/3，不能是「${value}」。`,
      `The option \`--shard\` needs the number of the shard and how many there are, such as 1/3, not \`${value}\`.`,
    ),
  )

export const readShare = (value: string): BuildShare => {
  const [, number = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []
  if (number === '' || Number(number) > Number(of)) throw notAShare(value)
  return { number: Number(number), of: Number(of) }
}

/** Tells what belongs to this part, by a name that every machine gives it: all of it where no part was named. */
export const shareFilter = (value: string | undefined): ((name: string) => boolean) => {
  if (value === undefined) return () => true
  const share = readShare(value)
  return (name) => isInShare(name, share, nativeSha256)
}
