/** Verdicts in the words of people. */
import { foldName } from '../base/fold.js'
import { type Words, words } from '../base/words.js'
import type { Review } from '../model/review.js'

type Verdict = Review['verdict']

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  pass: words('通过', 'pass'),
  revise: words('修改', 'revise'),
  reject: words('不通过', 'reject'),
}

/** What experts write as well, beside the words themselves. */
const others: Readonly<Record<Verdict, readonly string[]>> = {
  pass: ['合格', '同意', '是', '√', '✓', 'y', 'yes'],
  revise: ['退回修改', '需修改', '修改后通过'],
  reject: ['不合格', '不同意', '否', '×', 'x', 'n', 'no'],
}

/** The verdict that a cell means. */
export const verdictOf = (text: string): Verdict | undefined => {
  const folded = foldName(text)
  return (Object.keys(verdictWords) as Verdict[]).find((verdict) =>
    [verdict, ...Object.values(verdictWords[verdict]), ...others[verdict]].some(
      (each) => foldName(each) === folded || each === text,
    ),
  )
}
