/** Coverage in rows for a terminal: what somebody wants to know at a glance. */
import { type Language, type Words, words } from '../../base/words.js'
import type { Coverage } from '../../model/coverage.js'
import { labelOf } from './label.js'
import { leftNames, reuseRows } from './main-rows.js'
import { planLines, widestGaps } from './plan-lines.js'
import { shareText } from './rate.js'

/** Rows under a title; the CSV tables and the report have all of them. */
export interface SummaryPart {
  readonly title: string
  readonly rows: readonly (readonly [name: string, value: string])[]
}

const MOST_GAPS = 10
const MOST_PLACES = 25

const courses = (count: number): Words => words(`${count} 门`, `${count}`)

const amount = ({ courses: count, hours }: Coverage['total']): Words =>
  words(`${count} 门，${hours} 学时`, `${count} (${hours} hours)`)

const totals = ({ region, total, withoutHours, left }: Coverage, language: Language): SummaryPart => ({
  title: words('总数', 'In total')[language],
  rows: [
    ...(region === undefined
      ? []
      : ([[words('地区', 'Place')[language], labelOf('region', region)[language]]] as const)),
    [words('课程', 'Courses')[language], amount(total)[language]],
    ...(withoutHours === 0
      ? []
      : ([[words('没写学时', 'Without hours')[language], courses(withoutHours)[language]]] as const)),
    ...Object.entries(left).flatMap(([name, count]) =>
      count === 0
        ? []
        : [
            [
              words('未计入：', 'Not counted: ')[language] +
                leftNames[name as keyof Coverage['left']][language],
              String(count),
            ] as const,
          ],
    ),
  ],
})

const setting = ({ tables, total }: Coverage, language: Language): SummaryPart => ({
  title: words('城乡', 'Town and country')[language],
  rows: (tables.find(({ dimension }) => dimension === 'setting')?.rows ?? []).map((row) => [
    labelOf('setting', row.id)[language],
    `${courses(row.courses)[language]}  ${shareText(row.courses, total.courses)}`,
  ]),
})

/** The parts of the place, the largest first. */
const places = ({ pairs }: Coverage, language: Language): readonly SummaryPart[] => {
  const counts = new Map<string, number>()
  for (const { dimensions, rows } of pairs) {
    if (dimensions[0] !== 'region' || dimensions[1] !== 'setting') continue
    for (const { ids, courses: count } of rows) counts.set(ids[0], (counts.get(ids[0]) ?? 0) + count)
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const more = sorted.length - MOST_PLACES
  return [
    {
      title: words('各地课程数', 'Courses by place')[language],
      rows: [
        ...sorted
          .slice(0, MOST_PLACES)
          .map(([code, count]) => [labelOf('region', code)[language], courses(count)[language]] as const),
        ...(more > 0 ? [[words(`另有 ${more} 处`, `${more} more`)[language], ''] as const] : []),
      ],
    },
  ]
}

const planned = (found: Coverage, language: Language): readonly SummaryPart[] => {
  const { plan } = found
  if (plan === undefined) return []
  const { cells, reached, courses: sum, hours } = plan.total
  const gaps = widestGaps(planLines(found, language))
  const ofTarget = ({ met, target }: typeof sum): string => `${met}/${target}  ${shareText(met, target)}`
  return [
    {
      title: words('计划完成情况', 'Against the plan')[language],
      rows: [
        [words('达标的格', 'Cells reached')[language], `${reached}/${cells}`],
        ...(sum.target > 0 ? [[words('门数', 'Courses')[language], ofTarget(sum)] as const] : []),
        ...(hours.target > 0 ? [[words('学时', 'Hours')[language], ofTarget(hours)] as const] : []),
        [words('计划外的课程', 'Outside of the plan')[language], amount(plan.unplanned)[language]],
        ...(plan.elsewhere > 0
          ? [[words('别处的格，没有比', 'Cells for other places')[language], String(plan.elsewhere)] as const]
          : []),
      ],
    },
    ...(gaps.length === 0
      ? []
      : [
          {
            title: words(`缺口（${gaps.length} 处）`, `Gaps (${gaps.length})`)[language],
            rows: gaps
              .slice(0, MOST_GAPS)
              .map(
                ({ name, actual, target, gap, unit }) =>
                  [
                    name,
                    words(
                      `${actual}/${target} ${unit}，缺 ${gap}`,
                      `${actual}/${target} ${unit}, lacks ${gap}`,
                    )[language],
                  ] as const,
              ),
          },
        ]),
  ]
}

const grown = ({ growth }: Coverage, language: Language): readonly SummaryPart[] =>
  growth === undefined
    ? []
    : [
        {
          title: words('与以前相比', 'Since the earlier catalogue')[language],
          rows: (
            [
              [words('原有', 'Before'), growth.before],
              [words('新增', 'Added'), growth.added],
              [words('更新', 'Updated'), growth.updated],
              [words('下架', 'Withdrawn'), growth.withdrawn],
              [words('不在了', 'Missing'), growth.missing],
              [words('现有', 'Now'), growth.after],
            ] as const
          ).map(([name, sum]) => [name[language], amount(sum)[language]]),
        },
      ]

const reuse = (found: Coverage, language: Language): SummaryPart => ({
  title: words('共享与重复', 'Reuse and duplication')[language],
  rows: reuseRows(found, language).map(([name, value]) => [name, String(value)]),
})

const quality = ({ indicators, plan }: Coverage, language: Language): SummaryPart => ({
  title: words('质量指标', 'Indicators of quality')[language],
  rows: indicators.map(({ id, label, numerator, denominator }) => {
    const target = plan?.indicators.find((each) => each.id === id)
    const wanted =
      target === undefined
        ? ''
        : words(
            `，目标 ${shareText(target.target, 1)}，${target.reached ? '达标' : '未达标'}`,
            `, planned ${shareText(target.target, 1)}: ${target.reached ? 'reached' : 'not reached'}`,
          )[language]
    return [label[language], `${shareText(numerator, denominator)}  ${numerator}/${denominator}${wanted}`]
  }),
})

/**
 * The main numbers of coverage, in words.
 *
 * @example
 * for (const { title, rows } of coverageSummary(coverage(catalogue), 'zh-CN')) console.log(title, rows)
 */
export const coverageSummary = (found: Coverage, language: Language): readonly SummaryPart[] => [
  totals(found, language),
  ...planned(found, language),
  ...grown(found, language),
  ...places(found, language),
  setting(found, language),
  reuse(found, language),
  quality(found, language),
]
