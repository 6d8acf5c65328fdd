/** Turns the errors of `yaml` into diagnostics: one a line, since one slip often upsets the parser twice. */
import type { YAMLError } from 'yaml'
import type { Diagnostic } from '../../base/diagnostic.js'
import { yamlFault } from './diagnostics.js'
import type { PlaceOf } from './place-of.js'
import type { YamlProblem } from './problem.js'
import { yamlProblemOf } from './problem.js'
import type { TokenSurvey } from './survey-tokens.js'

/** After so many lines with errors, more of them tell an author nothing. */
const MAX_FAULTS = 100

type Openings = Pick<TokenSurvey, 'quotes' | 'openFlows'>

/** Quotes and brackets that never close are shown where they open, not where the parser gave up. */
const openingOf = (error: YAMLError, problem: YamlProblem, { quotes, openFlows }: Openings) => {
  const [start] = error.pos
  if (problem === 'unclosed-quote') return quotes.get(start)
  if (problem !== 'flow' || error.code !== 'BAD_INDENT') return undefined
  const before = openFlows.filter((offset) => offset < start)
  return before.length === 0 ? undefined : before.reduce((a, b) => Math.max(a, b))
}

export const yamlFaults = (
  errors: readonly YAMLError[],
  openings: Openings,
  placeOf: PlaceOf,
): readonly Diagnostic[] => {
  const byLine = new Map<number, { readonly problem: YamlProblem; readonly fault: Diagnostic }>()
  for (const error of errors) {
    const problem = yamlProblemOf(error)
    const [start, end] = error.pos
    const opening = openingOf(error, problem, openings)
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
