/** Reads a term of a vocabulary; words that stand for several terms give them all. */

import type * as z from 'zod'
import { excerpt } from '../../base/excerpt.js'
import { newlineOf } from '../../base/lines.js'
import type { LocatedScalar } from '../../markdown/located.js'
import { type Scheme, vocabularies } from '../../model/vocabulary/index.js'
import { resolve } from '../../model/vocabulary/resolve.js'
import type { Term } from '../../model/vocabulary/term.js'
import { termAlias, termComposite, unknownTerm } from './diagnostics.js'
import { isChinese, placeOf, rewrite, type Teller } from './reader.js'
import { unwrap } from './schema-shape.js'
import { yamlList, yamlText } from './yaml-text.js'

/** How a term is written by an author who writes like this. */
const nameOf = (term: Term, written: string): string => (isChinese(written) ? term.label['zh-CN'] : term.id)

/** Several terms in place of one item: more items of the same list, or a list of their own. */
const itemsText = (names: readonly string[], at: LocatedScalar, reader: Teller, inList: boolean): string => {
  if (!inList) return yamlList(names)
  const lineStart = (at.range.start.offset ?? 0) - at.range.start.column + 1
  const before = reader.source.slice(lineStart, at.range.start.offset)
  const dash = /^(\s*)-\s+$/.exec(before)
  return names.map(yamlText).join(dash ? `${newlineOf(reader.source)}${dash[1]}- ` : ', ')
}

/** The ids of the terms a scalar names: none when it names none, which is reported. */
export const readTerms = (
  at: LocatedScalar,
  scheme: Scheme,
  reader: Teller,
  schema: z.ZodType,
  inList = false,
): readonly string[] => {
  const found = resolve(scheme, at.text)
  if (found.kind === 'term') {
    if (found.spelling === 'alias') {
      const canonical = nameOf(found.term, at.text)
      const fix = rewrite(reader, at.range, yamlText(canonical))
      reader.report(termAlias(placeOf(reader, at), { written: at.text, canonical }, fix))
    }
    return [found.term.id]
  }
  if (found.kind === 'composite') {
    const names = found.terms.map((term) => nameOf(term, at.text))
    const fix = rewrite(reader, at.range, itemsText(names, at, reader, inList))
    reader.report(termComposite(placeOf(reader, at), { written: at.text, terms: names }, fix))
    return found.terms.map((term) => term.id)
  }
  if (unwrap(schema).safeParse(at.text).success) return [at.text]
  const suggestions = found.suggestions.map((term) => nameOf(term, at.text))
  reader.report(
    unknownTerm(placeOf(reader, at), {
      written: excerpt(at.text),
      vocabulary: vocabularies[scheme].title,
      suggestions,
    }),
  )
  return []
}
