/** What the licence of a course that is like another lets its maker do: adapt it, take it over as it is, or ask first. */
import { type Words, words } from '../base/words.js'
import { findLicence } from '../model/licence/find-licence.js'
import { ownTerms } from '../model/licence/own-terms.js'

export type Adapting =
  /** Anybody may publish a changed version. */
  | 'free'
  /** Anybody may, under the same terms (相同方式共享). */
  | 'alike'
  /** Only inside the system that published it, under the same terms (仅限本系统教学使用). */
  | 'system'
  /** It may be passed on unchanged, and not adapted (禁止演绎). */
  | 'unchanged'
  /** Nothing without consent, or terms that kebao does not know: somebody must read them first. */
  | 'ask'

/**
 * @param license the id of a licence, as courses and entries have it
 * @example
 * adaptingOf('CC-BY-ND-4.0') // 'unchanged'
 */
export const adaptingOf = (license: string): Adapting => {
  const { permissions } = findLicence(license) ?? {}
  if (permissions === undefined) return 'ask'
  if (!permissions.adapt) return permissions.share ? 'unchanged' : 'ask'
  if (!permissions.share) return 'system'
  return permissions.shareAlike ? 'alike' : 'free'
}

/**
 * What a licence is called. People know ids such as `CC-BY-4.0`; the terms that kebao has ids of its own for are spelt out.
 *
 * @example
 * licenceName('reserved')['zh-CN'] // 保留所有权利
 */
export const licenceName = (license: string): Words =>
  ownTerms.find(({ id }) => id === license)?.label ?? words(license, license)
