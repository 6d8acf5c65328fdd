/** Turns the errors of `yaml` into diagnostics: one a line, since one slip often upsets the parser twice. */
import type { YAMLError } from 'yaml'
import type { Diagnostic } from '../../base/diagnostic.js'
import { yamlFault } from './diagnostics.js'
import type { PlaceOf } from './place-of.js'
import type { YamlProblem } from './problem.js'
import { yamlProblemOf } from './problem.js'

/** After so many lines with errors, more of them tell an author nothing. */
const MAX_FAULTS = 100

/** @param quotes from the end of each quoted scalar to its start: an unclosed quote is shown where it opens */
export const yamlFaults = (
  errors: readonly YAMLError[],
  quotes: ReadonlyMap<number, number>,
  placeOf: PlaceOf,
): readonly Diagnostic[] => {
  const byLine = new Map<number, { readonly problem: YamlProblem; readonly fault: Diagnostic }>()
  for (const error of errors) {
    const problem = yamlProblemOf(error)
    const [start, end] = error.pos
    const opening = problem === 'unclosed-quote' ? quotes.get(start) : undefined
    const place = opening === undefined ? placeOf(start, end) : placeOf(opening, opening + 1)
    const { line } = place.range.start
    const known = byLine.get(line)?.problem
    // A line indented too far is reported as a nested colon first, and then by its true name.
    const better = known === 'nested-colon' && problem === 'no-colon'
    if (known === undefined ? byLine.size < MAX_FAULTS : better) {
      byLine.set(line, { problem, fault: yamlFault(place, { problem }) })
    }
  }
  return [...byLine.values()].map(({ fault }) => fault)
}
