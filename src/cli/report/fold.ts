/** Puts notes that say word for word the same together: twenty full-width colons are one thing to know. */
import type { Diagnostic } from '../../index.js'

export interface Folded {
  readonly first: Diagnostic
  /** The others, of which only the places are told. */
  readonly more: readonly Diagnostic[]
}

/** So many are shown one by one. */
const FEW = 2

/** Errors and warnings are never folded: each has to be looked at by itself. */
const keyOf = ({ code, severity, message, range }: Diagnostic): string | undefined =>
  severity === 'info' && range !== undefined ? `${code} ${message['zh-CN']}` : undefined

/** The findings of one file, in their order; a fold stands where its first finding stands. */
export const fold = (found: readonly Diagnostic[]): readonly Folded[] => {
  const groups = new Map<string, Diagnostic[]>()
  for (const each of found) {
    const key = keyOf(each)
    const group = key === undefined ? undefined : groups.get(key)
    if (group) group.push(each)
    else if (key !== undefined) groups.set(key, [each])
  }
  return found.flatMap((each) => {
    const group = groups.get(keyOf(each) ?? '') ?? []
    if (group.length <= FEW) return [{ first: each, more: [] }]
    return each === group[0] ? [{ first: each, more: group.slice(1) }] : []
  })
}
