/** The rows of what policy asks for, and what answers each: what cites the row itself, and what is listed by hand. */
import { readFileSync } from 'node:fs'
import { builtinRules } from '../../src/lint/rules/index.js'
import type { PolicyLetter } from '../../src/model/vocabulary/policy.js'
import { type Answer, type Reference, requirementAnswers } from './requirement-answers.js'
import { allShapes, innerShapes, propertiesOf, REPEATS } from './shapes.js'

export interface Requirement {
  readonly id: string
  /** The letter of its theme. */
  readonly theme: string
  readonly cites: readonly {
    readonly document: PolicyLetter
    readonly clause: string
    /** Word for word. */
    readonly quote: string
  }[]
}

export const requirements = JSON.parse(
  readFileSync(new URL('data/requirements.json', import.meta.url), 'utf8'),
) as readonly Requirement[]

/** Every field by its reference, with the source it gives. */
export const fieldSources: ReadonlyMap<Reference, string> = new Map(
  allShapes()
    .filter(({ name }) => REPEATS[name] === undefined)
    .flatMap((shape) => [shape, ...innerShapes(shape)])
    .flatMap(({ name, schema }) =>
      Object.entries(propertiesOf(schema)).map(([key, property]): [Reference, string] => [
        `field:${name}.${key}`,
        String(property['x-source'] ?? ''),
      ]),
    ),
)

/** Everything that cites rows itself. */
export const citing: readonly (readonly [Reference, readonly string[]])[] = [
  ...Array.from(fieldSources, ([field, source]) => [field, source.match(/\bR\d{3}\b/g) ?? []] as const),
  ...builtinRules.map(
    ({ code, sources }) => [`rule:${code}`, sources.filter((source) => /^R\d{3}$/.test(source))] as const,
  ),
]

/** What answers a row, each thing once. */
export const answerOf = (id: string): Answer => {
  const { by = [], note } = requirementAnswers[id] ?? {}
  const derived = citing.flatMap(([reference, rows]) => (rows.includes(id) ? [reference] : []))
  return { by: [...new Set([...by, ...derived])], ...(note ? { note } : {}) }
}
