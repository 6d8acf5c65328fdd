/** Tells new findings from known ones, and known ones from those that are gone. */
import type { KnownFinding } from '../../model/baseline.js'
import { fingerprintOf, type Marked } from '../fingerprint.js'

export interface Comparison<T extends Marked> {
  /** What the baseline does not know; of equal findings in one file, those beyond the known number. */
  readonly fresh: readonly T[]
  /** What the baseline knows and nobody found, with how many times. */
  readonly gone: readonly KnownFinding[]
}

type Identity = Omit<KnownFinding, 'count'>

const keyOf = ({ file, code, fingerprint }: Identity): string => `${code} ${fingerprint} ${file}`

const identityOf = ({ path, diagnostic, source }: Marked): Identity => ({
  file: path,
  code: diagnostic.code,
  fingerprint: fingerprintOf(diagnostic, source),
})

/** What a baseline of these findings holds. */
export const knownFrom = (findings: Iterable<Marked>): readonly KnownFinding[] => {
  const known = new Map<string, KnownFinding>()
  for (const each of findings) {
    const identity = identityOf(each)
    const key = keyOf(identity)
    known.set(key, { ...identity, count: (known.get(key)?.count ?? 0) + 1 })
  }
  return [...known.values()]
}

export const compareBaseline = <T extends Marked>(
  baseline: readonly KnownFinding[],
  findings: Iterable<T>,
): Comparison<T> => {
  const left = new Map<string, number>()
  for (const each of baseline) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + each.count)
  const fresh: T[] = []
  for (const each of findings) {
    const key = keyOf(identityOf(each))
    const count = left.get(key) ?? 0
    if (count === 0) fresh.push(each)
    else left.set(key, count - 1)
  }
  const gone = baseline.flatMap((each) => {
    const count = left.get(keyOf(each)) ?? 0
    left.delete(keyOf(each))
    return count === 0 ? [] : [{ ...each, count }]
  })
  return { fresh, gone }
}
