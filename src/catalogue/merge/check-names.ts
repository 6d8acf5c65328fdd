/** What of a catalogue cannot be told apart by whoever uses it. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { groupBy } from '../../base/group-by.js'
import { visible } from '../../base/visible.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import * as told from './diagnostics.js'

const groups = (
  entries: readonly CatalogueEntry[],
  keyOf: (entry: CatalogueEntry) => string | undefined,
): readonly (readonly CatalogueEntry[])[] =>
  [...groupBy(entries, keyOf).values()].filter(({ length }) => length > 1)

/**
 * Versions that have several contents, and addresses at which several bundles should be.
 *
 * @param entries in the order of a catalogue
 */
export const checkNames = (entries: readonly CatalogueEntry[]): readonly Diagnostic[] => [
  ...groups(entries, ({ id, version }) => `${id} ${version}`).flatMap((group) => {
    const [{ id, version }] = group as [CatalogueEntry]
    // Another state or another review is another identity of the same content.
    const contents = new Set(group.map(({ content }) => content)).size
    return contents > 1 ? [told.otherContent({}, { id, version, contents })] : []
  }),
  ...groups(entries, ({ address }) => address).map((group) =>
    told.sharedAddress(
      {},
      {
        address: visible(group[0]?.address ?? ''),
        ids: group.map(({ id, version }) => `${id} ${version}`),
      },
    ),
  ),
]
