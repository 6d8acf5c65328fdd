/** What a newer version of a syllabus means for a course: what changes in it, and whether the course still meets it. */
import type { AudienceMatch, Conformance, Drift, HoursMatch } from '../model/conformance.js'
import type { Outline } from '../outline/outline.js'
import { isServed } from './audience.js'
import { conform } from './conform.js'
import { isShort } from './hours.js'
import { lackingNumbers } from './numbers-in.js'

type DriftItem = Drift['items'][number]

/** One thing that a syllabus asks for, and whether the course meets it. */
interface Asked {
  readonly kind: DriftItem['kind']
  readonly id: string
  readonly text: string
  readonly met: boolean
}

/** Hours in the order of the parts, such as `2 (1 + 1)`; unlike in a sentence, in no language. */
const hoursText = (hours: readonly HoursMatch[]): string => {
  const [total, ...parts] = hours.map(({ asked }) => String(asked))
  return parts.length === 0 ? (total ?? '') : `${total} (${parts.join(' + ')})`
}

const isMet = (hours: readonly HoursMatch[]): boolean =>
  hours.every((each) => each.given !== undefined && !isShort(each))

const audienceText = ({ term }: AudienceMatch): string => term

const askedIn = ({ objectives, units, hours, audience, assessment }: Conformance): readonly Asked[] => [
  ...objectives.map(({ id, text, state, stated, by }): Asked => {
    const own = by === 'mark' ? stated[0]?.text : undefined
    const met = state === 'taught' && (own === undefined || lackingNumbers(text, own).length === 0)
    return { kind: 'objective', id, text, met }
  }),
  ...units.map(({ id, title, state, hours: own }): Asked => {
    const length = hoursText(own)
    const text = length === '' ? title : `${title}  ${length}`
    const isLong = own.every((each) => !isShort(each) || each.part !== 'total')
    return { kind: 'unit', id, text, met: state === 'taught' && isLong }
  }),
  ...(hours.length === 0
    ? []
    : [{ kind: 'hours', id: 'hours', text: hoursText(hours), met: isMet(hours) } as const]),
  ...audience.map(
    (each): Asked => ({ kind: 'audience', id: each.term, text: audienceText(each), met: isServed(each) }),
  ),
  ...assessment.map(({ part, asked, given }): Asked => {
    const met = given !== undefined && lackingNumbers(asked, given).length === 0
    return { kind: 'assessment', id: part, text: asked, met }
  }),
]

const keyOf = ({ kind, id }: Asked): string => `${kind}/${id}`

const metOf = (before: Asked | undefined, after: Asked | undefined): DriftItem['met'] => {
  if (after === undefined) return 'gone'
  if (after.met) return before === undefined || !before.met ? 'newly' : 'still'
  return before?.met === true ? 'no-longer' : 'not-yet'
}

const itemOf = (before: Asked | undefined, after: Asked | undefined): DriftItem | undefined => {
  const one = after ?? before
  if (one === undefined) return undefined
  const change =
    before === undefined
      ? 'added'
      : after === undefined
        ? 'removed'
        : before.text === after.text
          ? 'same'
          : 'changed'
  const met = metOf(before, after)
  if (change === 'same' && (met === 'still' || met === 'not-yet')) return undefined
  return {
    kind: one.kind,
    id: one.id,
    change,
    ...(before && { before: before.text }),
    ...(after && { after: after.text }),
    met,
  }
}

/**
 * Compares how a course carries out a syllabus with how it carries out a newer version of it.
 *
 * @param from the version that the course names
 * @param to the newer one
 * @example
 * const { items } = conformanceDrift(outlineOf(course), outlineOf(named), outlineOf(newer))
 * items.filter(({ met }) => met === 'no-longer' || met === 'not-yet') // what is to be done
 */
export const conformanceDrift = (course: Outline, from: Outline, to: Outline): Drift => {
  const before = conform(course, from)
  const after = conform(course, to)
  const [old, now] = [askedIn(before), askedIn(after)]
  const oldByKey = new Map(old.map((each) => [keyOf(each), each]))
  const nowKeys = new Set(now.map(keyOf))
  const items = [
    ...now.map((each) => itemOf(oldByKey.get(keyOf(each)), each)),
    ...old.filter((each) => !nowKeys.has(keyOf(each))).map((each) => itemOf(each, undefined)),
  ]
  return {
    driftVersion: 1,
    course: after.course,
    from: before.syllabus,
    to: after.syllabus,
    items: items.filter((item) => item !== undefined),
    before,
    after,
  }
}
