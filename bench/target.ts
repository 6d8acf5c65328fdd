/**
 * What a bench reached of what it was to reach. Each bench tells it to people, and with `--json FILE` to `npm run bench`,
 * which gathers the files of `bench/results` into docs/performance.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Target {
  /** Of issue 7, with a letter where one target has several parts: `T6`, `T7b`. */
  readonly id: string
  /** What was measured, in few words. */
  readonly what: { readonly en: string; readonly 'zh-CN': string }
  /** Reached is at most this. */
  readonly limit: number
  readonly reached: number
  /** `×` of what `what` names, `%` of it, or a unit; MB and KB are of 1,000. */
  readonly unit: '×' | '%' | 'ms' | 'MB' | 'MiB' | 'KB'
}

export const isReached = ({ limit, reached }: Target): boolean => reached <= limit

/** A number as targets are written: two digits that count. */
export const amount = (value: number, unit: Target['unit']): string => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3
  const number = String(Number(value.toFixed(digits)))
  return unit === '%' ? `${number} %` : `${number} ${unit}`
}

/** For people: one line a target. */
export const targetLines = (targets: readonly Target[]): string =>
  targets
    .map((target) => {
      const { id, what, limit, reached, unit } = target
      const verdict = isReached(target) ? 'reached' : 'NOT REACHED'
      return `${id.padEnd(4)} ${what.en}: ${amount(reached, unit)} (target ${amount(limit, unit)}), ${verdict}\n`
    })
    .join('')

/** For the run that gathers: writes the file that `--json FILE` on the command line names, if it names one. */
export const handOver = (targets: readonly Target[], args = process.argv.slice(2)): void => {
  const at = args.indexOf('--json')
  const file = args[at + 1]
  if (at < 0 || file === undefined) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ targets }, null, 2)}\n`)
}
