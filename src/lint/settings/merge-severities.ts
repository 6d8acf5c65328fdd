/** Lays one set of levels over another: the later one has the last word, also where it speaks of a whole group. */
import type { Profile } from '../../model/profile.js'
import { groupOf } from '../level-of.js'

type Severities = NonNullable<Profile['severities']>

/**
 * @example
 * mergeSeverities({ 'text/raw-html': 'error' }, { 'text/*': 'off' }) // { 'text/*': 'off' }
 */
export const mergeSeverities = (earlier: Severities = {}, later: Severities = {}): Severities => ({
  ...Object.fromEntries(
    Object.entries(earlier).filter(
      ([code]) => !Object.hasOwn(later, code) && !Object.hasOwn(later, groupOf(code)),
    ),
  ),
  ...later,
})
