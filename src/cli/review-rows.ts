/** The records of review as lines of `kebao inspect`. */
import { type BoundReview, type Language, verdictWords, type Words, words } from '../index.js'

const states: Readonly<Record<BoundReview['state'], Words>> = {
  fresh: words('审的就是现在的内容', 'saw this content'),
  stale: words('审的不是现在的内容', 'saw other content'),
  unbound: words('没有写审的是哪份内容', 'does not say what it saw'),
}

/** One line a record, the first with the name of them all. */
export const reviewRows = (
  reviews: readonly BoundReview[],
  language: Language,
): readonly (readonly [Words, string])[] =>
  reviews.map(({ review: { step, by, date, verdict }, state }, at) => [
    at === 0 ? words('审核', 'Review') : words('', ''),
    [step, by, date, verdictWords[verdict][language], states[state][language]].join(
      language === 'en' ? ', ' : '，',
    ),
  ])
