/** How much of a text changed, in time that grows with its length alone, whatever the text. */

/** Plain texts by the id of the lesson; '' for the course document. */
export type Texts = ReadonlyMap<string, string>

const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;\n]*/g

/** Three characters in a row are seldom the same by chance. */
const GRAM = 3
/** UTF-16 units of rewritten text in one lesson that are compared more closely than by whole sentences. */
const MAX_CLOSE = 200_000

/** The sentences of a text without their spacing, which is no content. */
const sentencesOf = (text: string): readonly string[] =>
  (text.match(SENTENCE) ?? []).map((each) => each.replace(/\s+/g, '')).filter((each) => each !== '')

const lengthOf = (sentences: readonly string[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0)

const countsOf = (items: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Takes one of an item away, if there is one. */
const take = (counts: Map<string, number>, item: string): boolean => {
  const left = counts.get(item) ?? 0
  if (left > 0) counts.set(item, left - 1)
  return left > 0
}

function* gramsOf(text: string): Generator<string> {
  for (let at = 0; at + GRAM <= text.length; at += 1) yield text.slice(at, at + GRAM)
}

/** About how many characters of sentences that were rewritten are still the same. */
const keptClosely = (old: string, now: string): number => {
  if (old.length > MAX_CLOSE || now.length > MAX_CLOSE) return 0
  const counts = countsOf(gramsOf(old))
  let same = 0
  for (const gram of gramsOf(now)) if (take(counts, gram)) same += 1
  return same === 0 ? 0 : Math.min(same + GRAM - 1, old.length, now.length)
}

/** What is left of each text when the sentences that `counts` still holds are taken out. */
const restOf = (texts: ReadonlyMap<string, readonly string[]>, counts: Map<string, number>): Texts =>
  new Map(Array.from(texts, ([id, list]) => [id, list.filter((each) => !take(counts, each)).join('')]))

const split = (texts: Texts): ReadonlyMap<string, readonly string[]> =>
  new Map(Array.from(texts, ([id, text]) => [id, sentencesOf(text)]))

/**
 * The share of the text that changed, from 0 to 1. A sentence that stands elsewhere has not changed; one that was
 * rewritten has, as far as it was.
 */
export const textShare = (before: Texts, after: Texts): number => {
  const [old, now] = [split(before), split(after)]
  const [oldAll, nowAll] = [[...old.values()].flat(), [...now.values()].flat()]
  const total = Math.max(lengthOf(oldAll), lengthOf(nowAll))
  if (total === 0) return 0
  const newRest = restOf(now, countsOf(oldAll))
  const oldRest = restOf(old, countsOf(nowAll))
  let kept = lengthOf(nowAll) - [...newRest.values()].reduce((sum, { length }) => sum + length, 0)
  for (const [id, rest] of newRest) kept += keptClosely(oldRest.get(id) ?? '', rest)
  return Math.round(Math.min(1, Math.max(0, 1 - kept / total)) * 10_000) / 10_000
}
