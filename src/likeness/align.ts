/** Two texts → the passages that both have, side by side. */
import { compareShingles } from './compare-texts.js'
import type { Passage } from './course-comparison.js'
import { type Sentence, sentencesIn } from './sentences.js'

/** From where on two sentences are shown as one: the half of what either says is in the other. */
const SENTENCE_SIMILARITY = 1 / 3

/** A shingle that so many sentences have tells nothing: 「请看下图」. */
const EVERYWHERE = 50

interface Twin {
  readonly at: number
  readonly similarity: number
}

const sentencesByShingle = (sentences: readonly Sentence[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  for (const [at, { shingles }] of sentences.entries()) {
    for (const shingle of shingles) {
      const list = found.get(shingle) ?? []
      if (list.length < EVERYWHERE) list.push(at)
      found.set(shingle, list)
    }
  }
  return found
}

/** The sentence of the other text that is most alike, the one behind the last twin before others. */
const twinOf = (
  { shingles }: Sentence,
  others: readonly Sentence[],
  index: ReadonlyMap<number, readonly number[]>,
  expected: number,
): Twin | undefined => {
  const candidates = new Set<number>()
  for (const shingle of shingles) for (const at of index.get(shingle) ?? []) candidates.add(at)
  let best: Twin | undefined
  for (const at of [...candidates].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected) || a - b)) {
    const { similarity } = compareShingles(shingles, (others[at] as Sentence).shingles)
    if (similarity >= SENTENCE_SIMILARITY && similarity > (best?.similarity ?? 0)) best = { at, similarity }
  }
  return best
}

/** Between sentences of one paragraph there is a blank, but not behind a Chinese mark. */
const gap = (before: string): string => (/[\u3000-\u9fff\uff00-\uffef]$/u.test(before) ? '' : ' ')

const join = (sentences: readonly Sentence[]): string =>
  sentences.reduce((all, { text, begins }, at) => all + (at === 0 ? '' : begins ? '\n' : gap(all)) + text, '')

/** Sentences that follow one another, and so do their twins, are one passage. */
const runsOf = (twins: readonly (Twin | undefined)[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = []
  for (let at = 0; at < twins.length; at += 1) {
    const [here, before] = [twins[at], twins[at - 1]]
    const follows =
      at > 0 &&
      (here === undefined ? before === undefined : before !== undefined && here.at === before.at + 1)
    const last = runs.at(-1)
    if (follows && last !== undefined) last[1] = at + 1
    else runs.push([at, at + 1])
  }
  return runs
}

/**
 * The passages of two texts side by side: sentences that match, wherever they stand, and those that stand alone.
 *
 * @example
 * align('先开机。再连网。', '再连网！') // [{ text: '先开机。', similarity: 0 }, { text: '再连网。', other: '再连网！', similarity: 1 }]
 */
export const align = (text: string, other: string): readonly Passage[] => {
  const [ours, theirs] = [sentencesIn(text), sentencesIn(other)]
  const index = sentencesByShingle(theirs)
  const twins: (Twin | undefined)[] = []
  let expected = 0
  for (const sentence of ours) {
    const twin = twinOf(sentence, theirs, index, expected)
    twins.push(twin)
    expected = twin === undefined ? expected : twin.at + 1
  }
  const passages = runsOf(twins).map(([start, end]): Passage => {
    const [first, last] = [twins[start], twins[end - 1]]
    const own = join(ours.slice(start, end))
    if (first === undefined || last === undefined) return { text: own, similarity: 0 }
    const sum = twins.slice(start, end).reduce((all, twin) => all + (twin?.similarity ?? 0), 0)
    return {
      text: own,
      other: join(theirs.slice(first.at, last.at + 1)),
      similarity: sum / (end - start),
    }
  })
  const met = new Set(twins.map((twin) => twin?.at))
  const rest = theirs.map((sentence, at) => ({ sentence, at })).filter(({ at }) => !met.has(at))
  const alone = rest.reduce<{ sentence: Sentence; at: number }[][]>((groups, each) => {
    const group = groups.at(-1)
    if (group !== undefined && group.at(-1)?.at === each.at - 1) group.push(each)
    else groups.push([each])
    return groups
  }, [])
  return [
    ...passages,
    ...alone.map((group) => ({ other: join(group.map(({ sentence }) => sentence)), similarity: 0 })),
  ]
}
