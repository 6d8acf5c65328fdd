/** The order in which courses stand where nothing else decides: the newest first. */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { byNews } from '../newest.js'

export const newestFirst = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  [...entries].sort(byNews)
