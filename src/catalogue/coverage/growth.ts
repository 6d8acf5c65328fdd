/** What has come, changed and gone since an earlier catalogue (M三(三)3, R034). */
import { byCodeUnit } from '../../base/path.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Coverage } from '../../model/coverage.js'
import type { Catalogue } from '../catalogue.js'
import { newestById } from '../newest.js'
import { countedOf, isIn } from './counted.js'
import { type Counting, countingOf, type Dimension } from './dimensions.js'
import { byValueOf } from './order.js'
import { amountOf } from './tally.js'

type Growth = NonNullable<Coverage['growth']>
type Move = Growth['courses'][number]['change'] | 'unchanged'

/** A course then and now; one of the two is there. */
interface Course {
  readonly id: string
  readonly then?: Counting
  readonly now?: Counting
  readonly change: Move
}

/** The dimensions by which growth is told. */
const told = ['audience', 'topic', 'setting', 'level', 'publisherLevel', 'type', 'origin'] as const

const hoursOf = (hundredths: number): number => hundredths / 100

const gained = ({ then, now }: Pick<Course, 'then' | 'now'>): number =>
  (now?.hundredths ?? 0) - (then?.hundredths ?? 0)

const changeOf = (
  then: Counting | undefined,
  now: Counting | undefined,
  newest: CatalogueEntry | undefined,
  place: string | undefined,
): Move => {
  if (then === undefined) return 'added'
  if (now !== undefined) return then.entry.identity === now.entry.identity ? 'unchanged' : 'updated'
  return newest !== undefined && isIn(newest, place) ? 'withdrawn' : 'missing'
}

const matched = (
  earlier: readonly Counting[],
  later: readonly Counting[],
  newest: ReadonlyMap<string, CatalogueEntry>,
  place: string | undefined,
): readonly Course[] => {
  const byId = (courses: readonly Counting[]) => new Map(courses.map((each) => [each.entry.id, each]))
  const [before, after] = [byId(earlier), byId(later)]
  return [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit).map((id) => {
    const [then, now] = [before.get(id), after.get(id)]
    const change = changeOf(then, now, newest.get(id), place)
    return { id, ...(then && { then }), ...(now && { now }), change }
  })
}

const under = (course: Counting | undefined, dimension: Dimension, value: string): boolean =>
  course?.in[dimension].includes(value) === true

interface Sum {
  before: number
  added: number
  gone: number
  moved: number
  after: number
  hundredths: number
}

const tableOf = (courses: readonly Course[], dimension: Dimension): Growth['tables'][number] => {
  const sums = new Map<string, Sum>()
  for (const { then, now } of courses) {
    for (const value of new Set([...(then?.in[dimension] ?? []), ...(now?.in[dimension] ?? [])])) {
      const sum = sums.get(value) ?? { before: 0, added: 0, gone: 0, moved: 0, after: 0, hundredths: 0 }
      sums.set(value, sum)
      const [was, is] = [under(then, dimension, value), under(now, dimension, value)]
      if (was) sum.before += 1
      if (is) sum.after += 1
      if (then === undefined) sum.added += 1
      else if (now === undefined) sum.gone += 1
      else sum.moved += Number(is) - Number(was)
      sum.hundredths += (is ? (now?.hundredths ?? 0) : 0) - (was ? (then?.hundredths ?? 0) : 0)
    }
  }
  const order = byValueOf(dimension)
  const rows = [...sums]
    .sort(([a], [b]) => order(a, b))
    .map(([id, { hundredths, ...counts }]) => ({ id, ...counts, hours: hoursOf(hundredths) }))
  return { dimension, rows }
}

const listed = (courses: readonly Course[]): Growth['courses'] =>
  courses.flatMap(({ id, then, now, change }) => {
    const { entry } = now ?? then ?? {}
    if (change === 'unchanged' || entry === undefined) return []
    return [
      {
        id,
        title: entry.title,
        change,
        ...(then && { from: then.entry.version }),
        ...(now && { to: now.entry.version }),
        hours: hoursOf(gained({ ...(then && { then }), ...(now && { now }) })),
      },
    ]
  })

/** @param later the courses that are counted now */
export const growthOf = (
  earlier: Catalogue,
  catalogue: Catalogue,
  later: readonly Counting[],
  place: string | undefined,
): Growth => {
  const then = countedOf(earlier, place).courses.map(countingOf)
  const courses = matched(then, later, newestById(catalogue.entries), place)
  const amount = (change: Move) =>
    amountOf(courses.flatMap((each) => (each.change === change ? (each.now ?? each.then ?? []) : [])))
  const updated = courses.filter(({ change }) => change === 'updated')
  return {
    before: amountOf(then),
    after: amountOf(later),
    added: amount('added'),
    updated: amount('updated'),
    withdrawn: amount('withdrawn'),
    missing: amount('missing'),
    unchanged: amount('unchanged'),
    hoursChanged: hoursOf(updated.reduce((sum, each) => sum + gained(each), 0)),
    courses: listed(courses),
    tables: told.map((dimension) => tableOf(courses, dimension)),
  }
}
