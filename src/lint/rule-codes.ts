/** The codes of the built-in checks, which profiles weigh and authors suppress. */
import { acrossCodes } from './across.js'
import { builtinRules } from './rules/index.js'

/** Every code whose level can be set, of one package and of a workspace. */
export const ruleCodes: readonly string[] = Object.freeze([
  ...builtinRules.map(({ code }) => code),
  ...acrossCodes,
])
