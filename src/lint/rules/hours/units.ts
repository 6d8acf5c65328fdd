/** The hours of the units add up to those of the course. */
import type { Diagnostic, Found } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import type { Unit } from '../../../model/unit.js'
import { isWritten, lacksItems, originOf, type Package } from '../../../parse/package.js'
import { partsOf, roundHours, sameHours, sumOf } from '../../facts/teaching-hours.js'
import { defineRule } from '../../rule.js'

type Finding =
  /** The parts of one unit do not make up the unit. */
  | { readonly is: 'unit'; readonly title: string; readonly total: number; readonly sum: number }
  /** Other units have hours, this one has none. */
  | { readonly is: 'missing'; readonly title: string }
  /** The units together do not make up the course. */
  | { readonly is: Part; readonly total: number; readonly sum: number }

type Part = 'total' | 'online' | 'offline'

const parts = ['total', 'online', 'offline'] as const

const partName = {
  total: words('', ''),
  online: words('线上', 'online '),
  offline: words('线下', 'offline '),
}

type UnitHours = NonNullable<Unit['hours']>

const isConsistent = (hours: UnitHours): boolean => {
  const { online = 0, offline = 0 } = partsOf(hours) ?? {}
  return (
    partsOf(hours) === undefined || (online >= 0 && offline >= 0 && sameHours(online + offline, hours.total))
  )
}

function* checkEach(pkg: Package, units: readonly Unit[], found: Found<Finding>): Iterable<Diagnostic> {
  for (const [at, { title, hours }] of units.entries()) {
    const pointer = `/course/units/${at}`
    if (hours === undefined) {
      if (!isWritten(pkg, `${pointer}/hours`)) yield found(originOf(pkg, pointer), { is: 'missing', title })
    } else if (!isConsistent(hours)) {
      const sum = sumOf([hours.online ?? 0, hours.offline ?? 0])
      const params = { is: 'unit', title, total: roundHours(hours.total), sum: roundHours(sum) } as const
      yield found(originOf(pkg, `${pointer}/hours/total`), params)
    }
  }
}

/** One wrong number spoils several sums; the first of them is told. */
const firstWrongSum = (course: UnitHours, units: readonly UnitHours[]): Finding | undefined => {
  for (const is of parts) {
    const wanted = is === 'total' ? course.total : partsOf(course)?.[is]
    const given = units.map((each) => (is === 'total' ? each.total : partsOf(each)?.[is]))
    const known = given.filter((each) => each !== undefined)
    if (wanted === undefined || known.length < given.length || sameHours(sumOf(known), wanted)) continue
    return { is, total: roundHours(wanted), sum: roundHours(sumOf(known)) }
  }
  return undefined
}

export const units = defineRule({
  code: 'hours/units',
  severity: 'error',
  summary: words('各单元的学时加起来等于课程的学时', 'The hours of the units add up to those of the course'),
  message: (p: Finding) => {
    if (p.is === 'missing')
      return words(`单元「${p.title}」没有写学时。`, `The unit \`${p.title}\` has no hours.`)
    if (p.is === 'unit') {
      return words(
        `单元「${p.title}」的线上加线下是 ${p.sum} 学时，合计却写了 ${p.total}。`,
        `Online and offline hours of the unit \`${p.title}\` make ${p.sum}, but its total says ${p.total}.`,
      )
    }
    const { 'zh-CN': zh, en } = partName[p.is]
    return words(
      `各单元的${zh}学时加起来是 ${p.sum}，课程的${zh}学时却写了 ${p.total}。`,
      `The ${en}hours of the units add up to ${p.sum}, but the course says ${p.total}.`,
    )
  },
  why: words(
    '各地按单元的学时排课；加起来不对，就不知道该排多少课。',
    'Courses are planned by the hours of the units; where they do not add up, nobody knows how much to teach.',
  ),
  help: (p) =>
    p.is === 'missing'
      ? words('请给这个单元写上学时，如「学时: 2」。', 'Give the unit its hours, such as `hours: 2`.')
      : words('请核对这几个数，把写错的改过来。', 'Check the numbers and mend the wrong one.'),
  sources: ['R001', 'R116'],
  example: {
    in: 'course',
    bad: 'units:\n  - { id: U1, title: 开机, hours: 1 }\n  - { id: U2, title: 字号, hours: 2 }',
    good: 'units:\n  - { id: U1, title: 开机, hours: 1 }\n  - { id: U2, title: 字号, hours: 1 }',
  },
  *check(pkg, found) {
    const { hours: course, units: all = [] } = pkg.course
    const hours = all.flatMap((unit) => unit.hours ?? [])
    // Units may do without hours altogether.
    if (hours.length === 0) return
    yield* checkEach(pkg, all, found)
    if (course === undefined || !isConsistent(course) || !hours.every(isConsistent)) return
    if (hours.length < all.length || lacksItems(pkg, '/course/units')) return
    const wrong = firstWrongSum(course, hours)
    if (wrong !== undefined) yield found(originOf(pkg, `/course/hours/${wrong.is}`), wrong)
  },
})
