/** What was reached of issue 7, as far as it was measured. */
import type { Measured } from '../contests/run-size.js'
import type { Target } from '../target.js'
import { count } from './numbers.js'
import type { Results } from './results.js'

type Field = 'wall' | 'cpu' | 'peak'

const outcome = (measured: Measured | undefined, id: string) =>
  measured?.outcomes.find((each) => each.id === id && each.runs > 0)

/** One contest beside another; undefined where one of them was not run. */
const ratio = (
  measured: Measured | undefined,
  id: string,
  to: string,
  field: Field = 'cpu',
): number | undefined => {
  const [mine, theirs] = [outcome(measured, id), outcome(measured, to)]
  return mine && theirs && mine[field] / theirs[field]
}

const target = (
  id: string,
  en: string,
  zh: string,
  limit: number,
  unit: Target['unit'],
  reached: number | undefined,
): readonly Target[] =>
  reached === undefined ? [] : [{ id, what: { en, 'zh-CN': zh }, limit, reached, unit }]

/** Ratios at one size. */
const atSize = (measured: Measured): readonly Target[] => {
  const { lessons } = measured
  // Of fewer lessons the start of Node is most of it.
  if (lessons < 1_000) return []
  const [en, zh] = [`${count(lessons)} lessons`, `${count(lessons)} 课`]
  const isLarge = lessons >= 10_000
  const percent = (value: number | undefined) => value && 100 * value
  return [
    ...target(
      'T1',
      `cold, one thread: CPU of the floor (${en})`,
      `首次，一个线程：处理器时间与基线之比（${zh}）`,
      isLarge ? 0.25 : 0.3,
      '×',
      ratio(measured, 'pack', 'floor'),
    ),
    ...target(
      'T1b',
      `the same with remark-parse alone (${en})`,
      `同上，只用 remark-parse（${zh}）`,
      1.15,
      '×',
      ratio(measured, 'pack-reference', 'floor'),
    ),
    ...target(
      'T2',
      `two workers with remark-parse: time of the floor (${en})`,
      `两个线程，用 remark-parse：所用时间与基线之比（${zh}）`,
      0.7,
      '×',
      ratio(measured, 'pack-reference-2', 'floor', 'wall'),
    ),
    ...(isLarge
      ? target(
          'T2',
          `two workers with the fast engine: time of one (${en})`,
          `两个线程，用快引擎：所用时间与一个线程之比（${zh}）`,
          0.6,
          '×',
          ratio(measured, 'pack-2', 'pack', 'wall'),
        )
      : []),
    ...(isLarge
      ? []
      : target(
          'T2',
          'one package of 12 lessons, two workers allowed: time of one',
          '一个 12 课的课包，允许两个线程：所用时间与一个线程之比',
          1.05,
          '×',
          ratio(measured, 'pack-small-2', 'pack-small', 'wall'),
        )),
    ...(isLarge
      ? [
          ...target(
            'T3',
            `nothing changed: CPU of the floor (${en})`,
            `没有改动：处理器时间占基线（${zh}）`,
            1,
            '%',
            percent(ratio(measured, 'pack-unchanged', 'floor')),
          ),
          ...target(
            'T3',
            `nothing changed: CPU of the own cold run (${en})`,
            `没有改动：处理器时间占自己的首次运行（${zh}）`,
            4,
            '%',
            percent(ratio(measured, 'pack-unchanged', 'pack')),
          ),
          ...target(
            'T4',
            `one lesson changed: CPU of the floor (${en})`,
            `改了一课：处理器时间占基线（${zh}）`,
            1,
            '%',
            percent(ratio(measured, 'pack-changed', 'floor')),
          ),
        ]
      : []),
    ...(isLarge
      ? []
      : target(
          'T6',
          '`kebao --version`: time of an empty Node process',
          '「kebao --version」：所用时间与空的 Node 进程之比',
          1.3,
          '×',
          ratio(measured, 'version', 'empty', 'wall'),
        )),
    ...target(
      'T9',
      `cold: CPU of Velite (${en})`,
      `首次：处理器时间与 Velite 之比（${zh}）`,
      0.35,
      '×',
      ratio(measured, 'pack', 'velite'),
    ),
    ...target(
      'T9',
      `cold, both on the newer Node: CPU of Astro (${en})`,
      `首次，同用较新的 Node：处理器时间与 Astro 之比（${zh}）`,
      0.6,
      '×',
      ratio(measured, 'pack-newer-node', 'astro'),
    ),
    ...target(
      'T9',
      `cold, both on the newer Node: memory of Astro (${en})`,
      `首次，同用较新的 Node：内存与 Astro 之比（${zh}）`,
      0.4,
      '×',
      ratio(measured, 'pack-newer-node', 'astro', 'peak'),
    ),
  ]
}

/** Memory over sizes. */
const memory = ({ sizes, extras }: Results): readonly Target[] => {
  const [small, large, huge] = [1_000, 10_000, 100_000].map((lessons) =>
    sizes.find((each) => each.lessons === lessons),
  )
  const peak = (measured: Measured | undefined) => outcome(measured, 'pack')?.peak
  const each = (measured: Measured | undefined) => {
    const cpu = outcome(measured, 'pack')?.cpu
    return cpu && measured && cpu / measured.lessons
  }
  const over = (a: number | undefined, b: number | undefined) => a && b && a / b
  const megabytes = (bytes: number | undefined) => bytes && bytes / 1e6
  return [
    ...target('T5', 'memory at 10,000 lessons', '10,000 课占用的内存', 160, 'MB', megabytes(peak(large))),
    ...target('T5', 'memory at 100,000 lessons', '100,000 课占用的内存', 320, 'MB', megabytes(peak(huge))),
    ...target(
      'T5',
      'memory at 10,000 lessons, of that at 1,000',
      '10,000 课占用的内存与 1,000 课之比',
      1.5,
      '×',
      over(peak(large), peak(small)),
    ),
    ...target(
      'T5',
      'CPU of a lesson at 100,000, of that at 1,000',
      '100,000 课时平均每课的处理器时间，与 1,000 课时之比',
      1.15,
      '×',
      over(each(huge), each(small)),
    ),
    ...target(
      'T5',
      'memory for a film of 2 GiB',
      '打包一个 2 GiB 的视频占用的内存',
      150,
      'MiB',
      extras && extras.filmPeak / 1024 ** 2,
    ),
    ...target(
      'T4',
      '`lint --watch`, 1,000 packages: from the save to the answer',
      '「lint --watch」，1,000 个课包：从保存到回答',
      100,
      'ms',
      extras?.watch,
    ),
  ]
}

const numberOf = ({ id }: Target): number => Number(/\d+/.exec(id)?.[0] ?? 0)

/** In the order of their numbers. */
export const targetsOf = (results: Results): readonly Target[] =>
  [...results.sizes.flatMap(atSize), ...memory(results), ...results.targets].sort(
    (a, b) => numberOf(a) - numberOf(b),
  )
