/** Whether a changed version of a work under one licence may be published under another. */
import type { Licence } from './licence.js'

export type Adaptation =
  | 'yes'
  /** Changed versions may be made, but not published. */
  | 'no-derivatives'
  /** Nothing is allowed without asking the holder of the rights. */
  | 'reserved'
  /** The changed version must come under the same terms. */
  | 'share-alike'
  /** The changed version must stay non-commercial. */
  | 'non-commercial'
  /** The changed version must name the author, which the new licence does not ask of the next user. */
  | 'attribution'
  /** One of the two licences is not known well enough. */
  | 'unknown'

/**
 * What Creative Commons has declared compatible with BY-SA 4.0, for adaptations in this direction
 * (https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses).
 */
const BY_SA_COMPATIBLE = ['LAL-1.3', 'GPL-3.0-only']

/**
 * CC BY-SA and BY-NC-SA 3.0 §4(b), 4.0 §3(b): an adaptation comes under a Creative Commons licence with the same
 * License Elements, of this version or a later one, ported or not, or, for BY-SA, under a compatible licence.
 */
const isAlike = (from: Licence, to: Licence): boolean =>
  to.id === from.id ||
  (from.elements !== undefined &&
    to.elements === from.elements &&
    (to.version ?? '') >= (from.version ?? '')) ||
  (from.id === 'CC-BY-SA-4.0' && BY_SA_COMPATIBLE.includes(to.id))

/**
 * Says whether an adaptation of a work under `from` may be published under `to` by somebody who does not hold the
 * rights in the work; who holds them may do as they please. It follows the adapter's chart of Creative Commons
 * (https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use).
 *
 * @example
 * canAdapt(byNcSa, byNcSa) // 'yes'
 * canAdapt(byNcSa, by) // 'share-alike'
 * canAdapt(byNd, byNd) // 'no-derivatives'
 */
export const canAdapt = (from: Licence, to: Licence): Adaptation => {
  const old = from.permissions
  if (old === undefined) return 'unknown'
  if (!old.adapt) return old.share ? 'no-derivatives' : 'reserved'
  if (old.shareAlike) return isAlike(from, to) ? 'yes' : 'share-alike'
  const next = to.permissions
  if (next === undefined) return 'unknown'
  if (!old.commercial && next.commercial) return 'non-commercial'
  if (old.attribution && !next.attribution) return 'attribution'
  return 'yes'
}
