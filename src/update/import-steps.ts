/** Installed → Installed: what must happen to each item. */
import { byCodeUnit } from '../base/path.js'
import type { ImportStep } from '../model/import-plan.js'
import type { Installed, Item, ItemKind } from '../model/installed.js'
import { areLettersNew } from './are-letters-new.js'
import { kindOrder } from './installed-of.js'
import {
  effectOfChange,
  effectOfDeletion,
  type LessonsByQuestions,
  mustAnswerAgain,
} from './learner-effect.js'
import { movedItems } from './moved-items.js'
import { stepReason } from './step-reason.js'

const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind}/${id}`

const byKey = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [keyOf(item), item]))

/** Items that have an order of their own: those of one kind, questions in their document. */
const groupOf = ({ kind, parent = '' }: Item): string => (kind === 'question' ? `${kind}/${parent}` : kind)

const movedBetween = (before: readonly Item[], after: readonly Item[]): ReadonlySet<string> => {
  const idsByGroup = (items: readonly Item[]): ReadonlyMap<string, readonly string[]> => {
    const groups = new Map<string, string[]>()
    for (const item of items) {
      if (item.position === undefined) continue
      const group = groups.get(groupOf(item)) ?? []
      group.push(keyOf(item))
      groups.set(groupOf(item), group)
    }
    return groups
  }
  const old = idsByGroup(before)
  return new Set([...idsByGroup(after)].flatMap(([name, ids]) => [...movedItems(old.get(name) ?? [], ids)]))
}

/** What the parent of an item is called. */
const parentSide = (kind: ItemKind): string => (kind === 'lesson' ? 'unit' : 'lesson')

const sidesThatDiffer = (before: Item, after: Item): readonly string[] => {
  if (before.digest === after.digest) return []
  const [old, now] = [before.sides ?? {}, after.sides ?? {}]
  const names = new Set([...Object.keys(old), ...Object.keys(now)])
  const changed = [...names].filter((side) => old[side] !== now[side]).sort(byCodeUnit)
  // A host may remember digests alone.
  return changed.length > 0 ? changed : ['content']
}

const changesOf = (before: Item, after: Item, isMoved: boolean): readonly string[] => {
  const place = isMoved ? 'position' : 'shift'
  const sides = sidesThatDiffer(before, after)
  return [
    ...sides,
    ...(areLettersNew(before, after, sides.includes('right')) ? ['letters'] : []),
    ...(before.key === after.key ? [] : ['key']),
    ...(before.parent === after.parent ? [] : [parentSide(after.kind)]),
    ...(before.position === after.position && !isMoved ? [] : [place]),
  ]
}

const PLACE = ['unit', 'lesson', 'position', 'shift']

const placeOf = ({ parent, position }: Item): ImportStep['from'] => ({
  ...(parent === undefined ? {} : { parent }),
  ...(position === undefined ? {} : { position }),
})

type Draft = Pick<ImportStep, 'action' | 'changes' | 'learners' | 'incoming'>

const stepOf = (item: Item, draft: Draft, from?: Item, to?: Item): ImportStep => {
  const { kind, id, title } = item
  const facts = {
    action: draft.action,
    kind,
    changes: draft.changes,
    ...(from === undefined || kind === 'course' ? {} : { from: placeOf(from) }),
    ...(to === undefined || kind === 'course' ? {} : { to: placeOf(to) }),
    ...(draft.incoming === undefined ? {} : { incoming: draft.incoming }),
    learners: draft.learners,
  }
  return { ...facts, id, ...(title === undefined ? {} : { title }), reason: stepReason(facts) }
}

/** Kind, place, id; what goes stands where it stood, behind what comes. */
const compare = (a: ImportStep, b: ImportStep): number =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
  ((a.to ?? a.from)?.position ?? 0) - ((b.to ?? b.from)?.position ?? 0) ||
  Number(a.to === undefined) - Number(b.to === undefined) ||
  byCodeUnit(a.id, b.id)

/** Lessons that have questions to answer which they had not, and lessons that lost some. */
const questionsPerLesson = (
  old: ReadonlyMap<string, Item>,
  now: ReadonlyMap<string, Item>,
): LessonsByQuestions => {
  const [more, fewer] = [new Set<string>(), new Set<string>()]
  for (const [key, { kind, parent }] of old)
    if (kind === 'question' && parent !== undefined && now.get(key)?.parent !== parent) fewer.add(parent)
  for (const [key, item] of now) {
    if (item.kind !== 'question' || item.parent === undefined) continue
    const was = old.get(key)
    const isAnother = was?.parent !== item.parent || mustAnswerAgain(changesOf(was, item, false))
    if (isAnother) more.add(item.parent)
  }
  return { more, fewer }
}

/** @param edited items that somebody changed here, as `kind/id` */
export const importSteps = (
  before: Installed | undefined,
  after: Installed,
  edited: ReadonlySet<string>,
): readonly ImportStep[] => {
  const [old, now] = [byKey(before?.items ?? []), byKey(after.items)]
  const moved = movedBetween(before?.items ?? [], after.items)
  const questions = questionsPerLesson(old, now)

  const stepFor = (item: Item): readonly ImportStep[] => {
    const was = old.get(keyOf(item))
    const isEdited = edited.has(keyOf(item))
    if (was === undefined) {
      const draft: Pick<Draft, 'changes' | 'learners'> = {
        changes: [],
        learners: before === undefined || item.kind === 'asset' ? 'none' : 'keep',
      }
      return isEdited
        ? [stepOf(item, { ...draft, action: 'conflict', incoming: 'create' }, undefined, item)]
        : [stepOf(item, { ...draft, action: 'create' }, undefined, item)]
    }
    const changes = [...changesOf(was, item, moved.has(keyOf(item)))]
    if (changes.length === 0) return []
    const learners = effectOfChange(item, changes, questions)
    // Moving takes nothing away from what somebody wrote here.
    if (changes.every((side) => PLACE.includes(side)))
      return [stepOf(item, { action: 'move', changes, learners }, was, item)]
    const incoming = isEdited
      ? ({ action: 'conflict', incoming: 'update' } as const)
      : { action: 'update' as const }
    return [stepOf(item, { ...incoming, changes, learners }, was, item)]
  }
  const goneStep = (item: Item): readonly ImportStep[] => {
    if (now.has(keyOf(item))) return []
    const draft = { changes: [], learners: effectOfDeletion(item) }
    return edited.has(keyOf(item))
      ? [stepOf(item, { ...draft, action: 'conflict', incoming: 'delete' }, item)]
      : [stepOf(item, { ...draft, action: 'delete' }, item)]
  }
  return [...after.items.flatMap(stepFor), ...(before?.items ?? []).flatMap(goneStep)].sort(compare)
}
