/** The sentence that offers the author what may have been meant. */
import { type Words, words } from './words.js'

const nothing = words('', '')

/**
 * @param names nothing is offered where there are none
 * @param advice what to do otherwise, which is said in any case
 */
export const didYouMean = (names: readonly string[], advice: Words = nothing): Words => {
  if (names.length === 0) return advice
  const zh = `您要写的可能是${names.map((name) => `「${name}」`).join('或')}。`
  const en = `Did you mean ${names.map((name) => `\`${name}\``).join(' or ')}?`
  return words(zh + advice['zh-CN'], `${en} ${advice.en}`.trimEnd())
}
