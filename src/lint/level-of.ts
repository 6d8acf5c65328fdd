/** How much a finding weighs: as it was declared, unless a profile says otherwise of its rule or of the rule's group. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Level } from '../model/profile.js'
import type { LintProfile } from './rule.js'

/** What stands for every rule of the group of a code: `text/*`. */
export const groupOf = (code: string): string => `${code.slice(0, code.indexOf('/'))}/*`

/**
 * The entry of some levels that decides about a code: its own, else that of its group.
 *
 * @example
 * levelEntry('text/tab', { 'text/*': 'off' }) // { name: 'text/*', level: 'off' }
 */
export const levelEntry = (
  code: string,
  levels: Readonly<Record<string, Level>> = {},
): { readonly name: string; readonly level: Level } | undefined => {
  const name = [code, groupOf(code)].find((each) => Object.hasOwn(levels, each))
  return name === undefined ? undefined : { name, level: levels[name] as Level }
}

export const levelOf = (
  { code, severity }: Pick<Diagnostic, 'code' | 'severity'>,
  { severities }: LintProfile,
): Level => (severities === undefined ? severity : (levelEntry(code, severities)?.level ?? severity))
