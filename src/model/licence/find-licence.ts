/** Finds a licence by its exact id. */
import { lazy } from '../../base/lazy.js'
import { words } from '../../base/words.js'
import { creativeCommons, publicDomain } from './creative-commons.js'
import type { Licence } from './licence.js'
import { ownTerms } from './own-terms.js'
import { spdxIds } from './spdx-ids.js'

// Most packages name one of some twenty licences: the list of seven hundred is read when a name is to be resolved.
const byId = lazy((): ReadonlyMap<string, Licence> => {
  const plain = spdxIds
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id): Licence => ({ id, label: words(id, id), aliases: [] }))
  const described = [...creativeCommons, publicDomain, ...ownTerms]
  return new Map(
    [...described, ...plain.filter(({ id }) => !described.some((each) => each.id === id))].map((licence) => [
      licence.id,
      licence,
    ]),
  )
})

/** Every licence kebao knows; those that courses use come first. */
export const allLicences = (): Iterable<Licence> => byId().values()

/**
 * The licence with this id, spelt exactly; for what people write there is `resolveLicence`.
 *
 * @example
 * findLicence('CC-BY-NC-SA-4.0')?.permissions?.commercial // false
 */
export const findLicence = (id: string): Licence | undefined => byId().get(id)
