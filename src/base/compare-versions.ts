/** Orders versions and measures steps between them (Semantic Versioning 2.0.0 §11). */
import { byCodeUnit } from './path.js'

interface Version {
  readonly core: readonly [string, string, string]
  readonly pre: readonly string[]
}

const read = (text: string): Version => {
  const [plain = ''] = text.split('+', 1)
  const dash = plain.indexOf('-')
  const [major = '0', minor = '0', patch = '0'] = (dash < 0 ? plain : plain.slice(0, dash)).split('.')
  return { core: [major, minor, patch], pre: dash < 0 ? [] : plain.slice(dash + 1).split('.') }
}

/** Numbers of a version have no leading zeros, and may have more digits than a number can hold. */
const byNumber = (a: string, b: string): number => a.length - b.length || byCodeUnit(a, b)

const isNumber = (part: string): boolean => /^\d+$/.test(part)

const byPart = (a: string, b: string): number => {
  if (isNumber(a) && isNumber(b)) return byNumber(a, b)
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1
  return byCodeUnit(a, b)
}

const byPre = (a: readonly string[], b: readonly string[]): number => {
  // A version that is being prepared comes before the version itself.
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = byPart(a[at] as string, b[at] as string)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Negative where `a` is the older one; 0 where the two say the same, whatever their build is called. */
export const compareVersions = (a: string, b: string): number => {
  const [old, now] = [read(a), read(b)]
  for (const at of [0, 1, 2] as const) {
    const order = byNumber(old.core[at], now.core[at])
    if (order !== 0) return order
  }
  return byPre(old.pre, now.pre)
}

/** How far apart two versions are; the numbers grow with the step. */
export const versionStep = { none: 0, patch: 1, minor: 2, major: 3 } as const
export type VersionStep = keyof typeof versionStep

/**
 * The step that a publisher took, upwards. Before 1.0.0, and from a version that was still being prepared, any change
 * may come with any step (SemVer §4, §9).
 */
export const stepBetween = (from: string, to: string): VersionStep => {
  if (compareVersions(from, to) >= 0) return 'none'
  const [old, now] = [read(from), read(to)]
  if (old.pre.length > 0 || old.core[0] === '0') return 'major'
  if (old.core[0] !== now.core[0]) return 'major'
  return old.core[1] === now.core[1] ? 'patch' : 'minor'
}
