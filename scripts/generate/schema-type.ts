/** Says in a few words what a JSON Schema allows. */
import { vocabularies } from '../../src/model/vocabulary/index.js'
import type { JsonSchema } from './json-schemas.js'
import { anchorOf, code } from './markdown.js'

const LONGEST_PATTERN = 40

const linkTo = (shape: string): string => `[${shape}](#${anchorOf(shape)})`

/** A choice among the ids of a vocabulary is a term of it; its table says more than the list would. */
const choiceOf = (values: readonly string[]): string => {
  const list = values.join()
  const vocabulary = Object.values(vocabularies).find(
    ({ terms }) => terms.map(({ id }) => id).join() === list,
  )
  if (vocabulary === undefined) return values.map(code).join(', ')
  const { scheme, title } = vocabulary
  return `[${scheme}](vocabularies.md#${anchorOf(`${title['zh-CN']} ${title.en} (${scheme})`)})`
}

const numberOf = ({ type, minimum, exclusiveMinimum, maximum }: JsonSchema): string => {
  const least =
    minimum === undefined ? (exclusiveMinimum === undefined ? '' : ` > ${exclusiveMinimum}`) : ` ≥ ${minimum}`
  const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? '' : ` ≤ ${maximum}`
  return `${type}${least}${most}`
}

const stringOf = ({ format, pattern, maxLength }: JsonSchema): string => {
  if (format === 'date') return 'date'
  if (typeof pattern === 'string' && pattern.length <= LONGEST_PATTERN) return `string ${code(pattern)}`
  return maxLength === undefined ? 'string' : `string ≤ ${maxLength}`
}

/** @param path the name of the place, under which a record without a name is described */
export const typeOf = (schema: JsonSchema, path: string): string => {
  const { $ref, const: fixed, enum: values, anyOf, type, items, properties } = schema
  if (typeof $ref === 'string') return linkTo($ref.slice('#/$defs/'.length))
  if (fixed !== undefined) return code(JSON.stringify(fixed))
  if (Array.isArray(values)) return choiceOf(values)
  if (Array.isArray(anyOf)) return anyOf.map((each: JsonSchema) => typeOf(each, path)).join(' or ')
  if (type === 'array') return `list of ${typeOf((items ?? {}) as JsonSchema, path)}`
  if (properties !== undefined) return linkTo(path)
  if (type === 'number' || type === 'integer') return numberOf(schema)
  if (type === 'string') return stringOf(schema)
  return type === undefined ? 'any JSON' : String(type)
}
