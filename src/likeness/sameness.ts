/** What is said of two passages that match. */
import { percent } from '../base/percent.js'
import { type Words, words } from '../base/words.js'

export const sameness = (similarity: number): Words =>
  similarity >= 1
    ? words('两门都有，一字不差', 'In both, word for word')
    : words(`两门都有，${percent(similarity)} 相同`, `In both, ${percent(similarity)} the same`)
