/** What changed in what learners are promised. */
import type { Change } from '../model/difference.js'
import type { Objective } from '../model/objective.js'
import { change } from './change.js'
import { fieldName } from './field-name.js'
import { isReplaced } from './is-replaced.js'
import { movedItems } from './moved-items.js'
import { COURSE, type VersionFacts } from './version-facts.js'

type Pair = readonly [old: Objective, now: Objective]

/**
 * The same text is the same objective, since lines without a mark are numbered by their places. Then the mark tells,
 * unless what stands under it has little in common with what did.
 */
const pairsOf = (old: readonly Objective[], now: readonly Objective[]): readonly Pair[] => {
  const pairs = new Map<Objective, Objective>()
  const taken = new Set<Objective>()
  const pair = (isSame: (a: Objective, b: Objective) => boolean): void => {
    for (const each of now) {
      if (pairs.has(each)) continue
      const was = old.find((other) => !taken.has(other) && isSame(other, each))
      if (was === undefined) continue
      taken.add(was)
      pairs.set(each, was)
    }
  }
  pair((a, b) => a.id === b.id && a.text === b.text)
  pair((a, b) => a.text === b.text)
  pair((a, b) => a.id === b.id && !isReplaced(a.text, b.text))
  return now.flatMap((each) => {
    const was = pairs.get(each)
    return was === undefined ? [] : [[was, each] as const]
  })
}

const item = (id: string) => ({ kind: 'objective', id }) as const

const rewordedIn = (pairs: readonly Pair[]): readonly Change[] =>
  pairs
    .filter(([was, { text, dimension }]) => was.text !== text || was.dimension !== dimension)
    .map(([{ text: from }, { id, text }]) =>
      change('objective-reworded', item(id), { title: text, from, to: text }),
    )

/** In another order, or under other marks though none came or went. */
const areArranged = (old: readonly Objective[], pairs: readonly Pair[], isAll: boolean): boolean => {
  const idsOf = (objectives: readonly Objective[]) => objectives.map(({ id }) => id)
  const moved = movedItems(idsOf(old), idsOf(pairs.map(([was]) => was)))
  return moved.size > 0 || (isAll && pairs.some(([was, { id }]) => was.id !== id))
}

export const objectiveChanges = (
  { course: { objectives: old = [] } }: VersionFacts,
  { course: { objectives: now = [] } }: VersionFacts,
): readonly Change[] => {
  const pairs = pairsOf(old, now)
  const [stay, found] = [new Set(pairs.map(([was]) => was)), new Set(pairs.map(([, each]) => each))]
  const gone = old.filter((each) => !stay.has(each))
  const come = now.filter((each) => !found.has(each))
  const field = 'objectives'
  const title = fieldName('course', field)
  const isAll = gone.length + come.length === 0
  return [
    ...gone.map(({ id, text }) => change('objective-dropped', item(id), { title: text })),
    ...come.map(({ id, text }) => change('objective-added', item(id), { title: text })),
    ...(areArranged(old, pairs, isAll)
      ? [change('field-changed', { kind: 'course', id: COURSE }, { title, field })]
      : []),
    ...rewordedIn(pairs),
  ]
}
