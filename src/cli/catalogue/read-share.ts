/** Reads `--shard 1/3`. */
import { type BuildShare, isInShare } from '../../catalogue/index.js'
import { KebaoError, words } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'

const notAShare = (value: string): KebaoError =>
  new KebaoError(
    'usage/not-a-shard',
    words(
      `选项「--shard」要写成「第几份/共几份」，如 1/3，不能是「${value}」。`,
      `The option \`--shard\` needs the number of the shard and how many there are, such as 1/3, not \`${value}\`.`,
    ),
  )

const shareOf = (value: string): BuildShare => {
  const [, number = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []
  if (number === '' || Number(number) > Number(of)) throw notAShare(value)
  return { number: Number(number), of: Number(of) }
}

/** Tells which courses this build takes in. */
export const shareFilter = (value: string | undefined): ((id: string) => boolean) => {
  if (value === undefined) return () => true
  const share = shareOf(value)
  return (id) => isInShare(id, share, nativeSha256)
}
