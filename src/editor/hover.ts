/** Text and place → what there is to know about the word there. */
import { sizeOf } from '../base/tree.js'
import { type Words, words } from '../base/words.js'
import { builtinRules } from '../lint/rules/index.js'
import { findLicence } from '../model/licence/find-licence.js'
import { resolveLicence } from '../model/licence/resolve-licence.js'
import { resolveRegion } from '../model/region/resolve-region.js'
import { zhNameOf } from '../parse/body/directives.js'
import type { Package, Target } from '../parse/package.js'
import { readingFor } from '../parse/value/schema-shape.js'
import { attributeMeaning, directiveMeaning } from './body/directive-meaning.js'
import { fieldCard } from './hover/field-card.js'
import { ruleCard } from './hover/rule-card.js'
import { termCard } from './hover/term-card.js'
import { type Reference, referenceAt } from './reference.js'
import { literal, paragraphs, same } from './sentence.js'
import type { Span, Spot } from './spot.js'

export interface Hover {
  readonly span: Span
  /** Markdown. */
  readonly text: Words
}

const bold = (text: string): Words => same(`**${literal(text)}**`)

const regionWords = (written: string): Words | undefined => {
  const found = resolveRegion(written)
  if (found.kind !== 'region') return undefined
  return words(`**${found.division.fullName}** ${found.code}`, `**${found.division.fullName}** ${found.code}`)
}

/** Beside the value itself, the name that people know it by. */
const valueWords = ({ field, written }: Extract<Reference, { to: 'value' }>): Words | undefined => {
  const reading = readingFor(field.schema)
  if (reading?.as === 'region') return regionWords(written)
  if (reading?.as === 'licence') {
    const found = resolveLicence(written)
    const licence = found.kind === 'licence' ? findLicence(found.licence.id) : undefined
    return (
      licence &&
      words(`**${licence.label['zh-CN']}** \`${licence.id}\``, `**${licence.label.en}** \`${licence.id}\``)
    )
  }
  if (reading?.as !== 'choice') return undefined
  const pair = Object.entries(reading.words).find(([en, zh]) => en === written || zh.includes(written))
  return pair && words(`**${pair[1][0] ?? pair[0]}** \`${pair[0]}\``, `**${pair[0]}** ${pair[1][0] ?? ''}`)
}

const objectiveWords = (pkg: Package | undefined, id: string): Words | undefined => {
  const objective = pkg?.course.objectives?.find((each) => each.id === id)
  return objective && paragraphs(same(`**${literal(id)}**`), same(literal(objective.text)))
}

const kibibytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`

const targetWords = (pkg: Package | undefined, target: Target): Words | undefined => {
  if (target.kind === 'lesson') {
    const lesson = pkg?.lessons.find(({ id }) => id === target.lesson)
    return lesson && paragraphs(bold(lesson.title), same(literal(lesson.file)))
  }
  if (target.kind === 'course') return bold(pkg?.course.title ?? pkg?.root.file ?? '')
  if (target.kind === 'missing')
    return words(
      `课包里没有「${literal(target.path)}」这个文件。`,
      `The package has no file \`${target.path}\`.`,
    )
  const content = target.kind === 'asset' ? pkg?.tree.get(target.path) : undefined
  return target.kind === 'asset' && content !== undefined
    ? same(`**${literal(target.path)}** ${kibibytes(sizeOf(content))}`)
    : undefined
}

const textOf = (reference: Reference, { pkg }: Spot): Words | undefined => {
  switch (reference.to) {
    case 'field':
      return fieldCard(reference.field.keys.at(-1) ?? '', reference.field.schema)
    case 'terms':
      return paragraphs(...reference.terms.map((term) => termCard(reference.scheme, term)))
    case 'value':
      return valueWords(reference)
    case 'objective':
      return objectiveWords(pkg, reference.id)
    case 'file':
      return targetWords(pkg, reference.target)
    case 'rule': {
      const rule = builtinRules.find(({ code }) => code === reference.code)
      return rule && ruleCard(rule)
    }
    case 'directive': {
      const { name } = reference.directive
      const zh = zhNameOf(name)
      return paragraphs(words(`**${zh}** \`${name}\``, `**${name}** ${zh}`), directiveMeaning[name])
    }
    case 'attribute': {
      const { key, names } = reference
      return paragraphs(
        words(`**${names['zh-CN']}** \`${key}\``, `**${key}** ${names['zh-CN']}`),
        attributeMeaning.get(key),
      )
    }
  }
}

/**
 * The name, meaning and source of a key, the definition of a term, the text of an objective, the title of a lesson;
 * undefined where there is nothing to say.
 */
export const hover = (spot: Spot): Hover | undefined => {
  const reference = referenceAt(spot)
  const text = reference && textOf(reference, spot)
  return reference === undefined || text === undefined ? undefined : { span: reference.span, text }
}
