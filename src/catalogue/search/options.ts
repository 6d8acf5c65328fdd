/** What a search is made with, in memory and for a site alike. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'

export interface SearchOptions {
  /**
   * True inside the system alone: courses are also found and counted under labels that may hurt those they name
   * (`Term.sensitive`), which public pages do not show (R063). False by default.
   */
  readonly sensitive?: boolean
  /** Where the page of a course is, for its card. */
  readonly pathOf?: (entry: CatalogueEntry) => string
}
