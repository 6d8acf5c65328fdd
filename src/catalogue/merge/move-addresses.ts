/** The addresses of entries, as they are from another place. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import type { Catalogue } from '../catalogue.js'

const isWeb = (address: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(address)

/**
 * The same catalogue for another place. Web addresses stay.
 *
 * @param moved a path relative to the catalogue → what it is in the new place
 * @example
 * moveAddresses(county, (path) => `../county/${path}`)
 */
export const moveAddresses = (catalogue: Catalogue, moved: (path: string) => string): Catalogue => ({
  ...catalogue,
  entries: catalogue.entries.map((entry): CatalogueEntry => {
    const { address } = entry
    return address === undefined || isWeb(address) ? entry : { ...entry, address: moved(address) }
  }),
})
