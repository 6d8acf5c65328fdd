/** Which shelves lead to which: the wider ones of a term or a place, and the next narrower ones. */
import { regionParents } from '../catalogue/facets.js'
import { findTerm } from '../model/vocabulary/find-term.js'
import type { Scheme } from '../model/vocabulary/term.js'
import type { ShelfFacet } from './holdings.js'

const schemes: Readonly<Partial<Record<ShelfFacet, Scheme>>> = {
  audience: 'audience',
  topic: 'topic',
  form: 'learning-form',
}

/** The values next above; several where a term has several wider ones. */
export const widerOf = (facet: ShelfFacet, value: string): readonly string[] => {
  if (facet === 'region') {
    const above = regionParents(value).filter((each) => each !== value)
    return above.slice(0, 1)
  }
  if (facet === 'campaign') {
    const name = value.replace(/-\d{4}$/, '')
    return name === value ? [] : [name]
  }
  const scheme = schemes[facet]
  return scheme === undefined ? [] : (findTerm(scheme, value)?.broader ?? [])
}

/** From the widest down to the one above; of several ways the first. */
export const wayTo = (facet: ShelfFacet, value: string): readonly string[] => {
  const way: string[] = []
  for (
    let [above] = widerOf(facet, value);
    above !== undefined && !way.includes(above);
    [above] = widerOf(facet, above)
  )
    way.unshift(above)
  return way
}
