/** Checks that need more than one package, on facts small enough to keep while a workspace streams past. */
import { byPlace } from '../base/diagnostic.js'
import { byCodeUnit } from '../base/path.js'
import type { AcrossFinding } from './across/finding.js'
import type { Member } from './across/package-facts.js'
import { sameIdentity } from './across/same-identity.js'
import { seriesNumbering } from './across/series-numbering.js'
import { levelOf } from './level-of.js'
import type { LintProfile } from './rule.js'

/** The codes under which a workspace is checked, for those who weigh them. */
export const acrossCodes: readonly string[] = ['bundle/duplicate-id', 'series/numbering']

/**
 * Checks the packages of a workspace against each other; findings are sorted by package and place.
 *
 * @param options.profile the rules of a province, or those that hold for the package at a path
 * @example
 * const members = []
 * for await (const [path, tree] of packages) {
 *   const { value: pkg } = await parse(tree)
 *   if (pkg) members.push({ path, facts: factsOf(pkg) })
 * }
 * lintAcross(members)
 */
export const lintAcross = (
  members: readonly Member[],
  { profile = {} }: { readonly profile?: LintProfile | ((path: string) => LintProfile) } = {},
): readonly AcrossFinding[] => {
  const inOrder = [...members].sort((a, b) => byCodeUnit(a.path, b.path))
  const suppressed = new Map(members.map(({ path, facts }) => [path, facts.suppressed ?? []]))
  return [...sameIdentity(inOrder), ...seriesNumbering(inOrder)]
    .flatMap(({ path, diagnostic }) => {
      if (suppressed.get(path)?.includes(diagnostic.code)) return []
      const severity = levelOf(diagnostic, typeof profile === 'function' ? profile(path) : profile)
      return severity === 'off' ? [] : [{ path, diagnostic: { ...diagnostic, severity } }]
    })
    .sort((a, b) => byCodeUnit(a.path, b.path) || byPlace(a.diagnostic, b.diagnostic))
}
