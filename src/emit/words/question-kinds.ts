/** What the kinds of questions are called where they are read. */
import { type Words, words } from '../../base/words.js'
import type { QuestionKind } from '../../markdown/nodes.js'

export const kindWords: Readonly<Record<QuestionKind, Words>> = {
  single: words('单选题', 'choose one'),
  multiple: words('多选题', 'choose all that are right'),
  'true-false': words('判断题', 'true or false'),
  'fill-in': words('填空题', 'fill in the gaps'),
  essay: words('简答题', 'in your own words'),
}
