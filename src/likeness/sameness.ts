/** How people are told of a share. */
import { type Words, words } from '../base/words.js'

/** Rounded towards the middle: only nothing is 0 %, only all is 100 %. */
export const percent = (share: number): string => {
  if (share <= 0) return '0%'
  if (share >= 1) return '100%'
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}

/** What is said of two passages that match. */
export const sameness = (similarity: number): Words =>
  similarity >= 1
    ? words('两门都有，一字不差', 'In both, word for word')
    : words(`两门都有，${percent(similarity)} 相同`, `In both, ${percent(similarity)} the same`)
