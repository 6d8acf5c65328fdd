/** Reads a place: a code, or the name of a province, city or county. */
import { excerpt } from '../../base/excerpt.js'
import type { LocatedScalar } from '../../markdown/located.js'
import { resolveRegion } from '../../model/region/resolve-region.js'
import { ambiguousRegion, malformedRegion, unknownRegion, valueSpelling } from './diagnostics.js'
import { placeOf, rewrite, type Teller } from './reader.js'

/** The code of the place a scalar names; undefined when it names none or several, which is reported. */
export const readRegion = (at: LocatedScalar, teller: Teller): string | undefined => {
  const found = resolveRegion(at.text)
  const place = placeOf(teller, at)
  const written = at.text
  switch (found.kind) {
    case 'custom':
      return found.code
    case 'region':
      if (found.code !== written) {
        const fix = rewrite(teller, at.range, `'${found.code}'`)
        teller.report(valueSpelling(place, { written, canonical: found.code }, fix))
      }
      return found.code
    case 'unlisted':
      teller.report(unknownRegion(place, { written }))
      return found.code
    case 'ambiguous': {
      const candidates = found.candidates.slice(0, 5).map((each) => `${each.fullName} ${each.code}`)
      teller.report(ambiguousRegion(place, { written, candidates }))
      return undefined
    }
    case 'unknown': {
      const suggestions = found.suggestions.map((each) => `${each.fullName} ${each.code}`)
      teller.report(malformedRegion(place, { written: excerpt(written), suggestions }))
      return undefined
    }
  }
}
