/** How much a finding weighs: as it was declared, unless a profile says otherwise of its rule or of the rule's group. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Level } from '../model/profile.js'
import type { LintProfile } from './rule.js'

/** What stands for every rule of the group of a code: `text/*`. */
export const groupOf = (code: string): string => `${code.slice(0, code.indexOf('/'))}/*`

export const levelOf = (
  { code, severity }: Pick<Diagnostic, 'code' | 'severity'>,
  { severities = {} }: LintProfile,
): Level => {
  const name = [code, groupOf(code)].find((each) => Object.hasOwn(severities, each))
  return name === undefined ? severity : (severities[name] as Level)
}
