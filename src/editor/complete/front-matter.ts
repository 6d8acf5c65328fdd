/** Proposes keys and values in front matter. */
import type * as z from 'zod'
import { yamlText } from '../../parse/value/yaml-text.js'
import { keyLanguage, termLanguage } from '../author-language.js'
import type { Span, Spot, Word } from '../spot.js'
import { itemOf } from '../yaml/item-of.js'
import { fieldAt, metaSchemaOf, shapeOf, wordField } from '../yaml/schema-at.js'
import { type YamlPlace, yamlPlace } from '../yaml/yaml-place.js'
import { type Choice, type Completion, choose } from './completion.js'
import { keyChoices } from './key-choices.js'
import { levelChoices, ruleChoices } from './rule-choices.js'
import { valueChoices } from './value-choices.js'

/** A quote that was opened already is written anew with the value. */
const unquoted = (word: Word): Word => ({ ...word, prefix: word.prefix.replace(/^["']/, '') })

/** Digits alone would be a number to other readers of YAML, and a code may begin with a zero. */
const asYaml = (choice: Choice): Choice => ({
  ...choice,
  text: /^\d+$/.test(choice.text) ? `'${choice.text}'` : yamlText(choice.text),
})

/** The space that YAML wants behind a colon. */
const spaced = (text: string, span: Span, choice: Choice): Choice =>
  /[:：]/.test(text.charAt(span.start - 1)) ? { ...choice, text: ` ${choice.text}` } : choice

/** Levels by rule, whose keys are no fields. */
const completeSeverities = (place: YamlPlace, root: z.ZodType): readonly Completion[] | undefined => {
  const isIn = (path: readonly string[]): boolean => fieldAt(root, path)?.keys.join('/') === 'severities'
  const { at, path, word, beside, hasColon } = place
  if (at === 'value') return isIn(path.slice(0, -1)) ? choose(levelChoices(), word.prefix, word) : undefined
  return isIn(path) ? choose(ruleChoices(beside, hasColon), word.prefix, word) : undefined
}

/** Proposals at a place in the front matter; none where nothing is known. */
export const completeFrontMatter = (spot: Spot, span: Span): readonly Completion[] => {
  const { file, text, offset } = spot
  const root = metaSchemaOf(file)
  const place: YamlPlace | undefined = root && yamlPlace(text, span, offset)
  const field = root && place && fieldAt(root, place.path)
  const severities = root && place && completeSeverities(place, root)
  if (severities !== undefined) return severities
  if (place === undefined || field === undefined) return []
  const shape = shapeOf(field.schema)
  const keys =
    place.at !== 'value' && shape !== undefined
      ? choose(
          keyChoices(shape, place.beside, keyLanguage(text, span), place.hasColon),
          place.word.prefix,
          place.word,
        )
      : []
  if (place.at === 'key') return keys
  const leaf = wordField(field)
  const word = unquoted(place.inFlow ? place.word : itemOf(place.word))
  const choices = valueChoices(leaf, spot, termLanguage(text, span), word.prefix).map(asYaml)
  return [
    ...choose(
      choices.map((choice) => spaced(text, word, choice)),
      word.prefix,
      word,
    ),
    ...keys,
  ]
}
