/** Finds the rule codes in settings that no rule has. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { nearest } from '../../base/nearest.js'
import type { Profile } from '../../model/profile.js'
import type { Origins } from '../../parse/package.js'
import { unknownRule } from '../../parse/settings/diagnostics.js'
import { levelPointer } from '../../parse/value/read-levels.js'
import { groupOf } from '../level-of.js'

/** The codes that are known, and those that stand for a whole group. */
export const withGroups = (codes: readonly string[]): readonly string[] => [
  ...new Set([...codes, ...codes.map(groupOf)]),
]

/** The known code that looks most like one that is not. */
export const similarCodes = (written: string, codes: readonly string[]): readonly string[] =>
  nearest(
    written,
    codes.map((code) => [code, code] as const),
    1,
  )

export const checkCodes = (
  severities: Profile['severities'] = {},
  origins: Origins,
  codes: readonly string[],
): readonly Diagnostic[] => {
  const known = withGroups(codes)
  return Object.keys(severities)
    .filter((code) => !known.includes(code))
    .map((code) =>
      unknownRule(origins.get(levelPointer('/severities', code)) ?? {}, {
        written: code,
        suggestions: similarCodes(code, known),
      }),
    )
}
