/** The people a course is for, without the labels that public pages do not show (R063). */
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { SearchOptions } from './options.js'

export const isShownAudience = (id: string, { sensitive = false }: SearchOptions): boolean =>
  sensitive || findTerm('audience', id)?.sensitive !== true

/** Primary and secondary audiences, each once. */
export const shownAudience = (
  { audience }: Pick<CatalogueEntry, 'audience'>,
  options: SearchOptions,
): readonly string[] =>
  [...new Set([...(audience?.primary ?? []), ...(audience?.secondary ?? [])])].filter((id) =>
    isShownAudience(id, options),
  )
