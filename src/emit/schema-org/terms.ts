/** Competencies and subjects as terms with a code (schema.org/DefinedTerm). */
import type { Objective } from '../../model/objective.js'
import type { Label } from '../facts/labels.js'
import { some } from '../facts/write-json.js'
import type { Node } from './node.js'

export const objectiveTerms = (objectives: readonly Objective[]): readonly Node[] | undefined =>
  some(objectives.map(({ id, text }) => ({ '@type': 'DefinedTerm', name: text, termCode: id })))

export const labelTerms = (labels: readonly Label[]): readonly Node[] | undefined =>
  some(labels.map(({ id, text }) => ({ '@type': 'DefinedTerm', name: text, termCode: id })))

/** An identity in a scheme that is no web address. */
export const identifier = (scheme: string, value: string): Node => ({
  '@type': 'PropertyValue',
  propertyID: scheme,
  value,
})
