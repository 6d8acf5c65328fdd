/** How much a finding weighs: as it was declared, unless a profile says otherwise. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Level } from '../model/profile.js'
import type { LintProfile } from './rule.js'

export const levelOf = (
  { code, severity }: Pick<Diagnostic, 'code' | 'severity'>,
  { severities = {} }: LintProfile,
): Level => (Object.hasOwn(severities, code) ? (severities[code] as Level) : severity)
