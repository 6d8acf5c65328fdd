/** The values that a field may have, where they can be counted. */
import * as z from 'zod'
import type { Language } from '../../base/words.js'
import { words } from '../../base/words.js'
import { allLicences } from '../../model/licence/find-licence.js'
import { readingFor, unwrap } from '../../parse/value/schema-shape.js'
import type { Spot } from '../spot.js'
import { refersTo } from '../yaml/refers-to.js'
import type { FieldAt } from '../yaml/schema-at.js'
import type { Choice } from './completion.js'
import { fileChoices } from './file-choices.js'
import { lessonChoices } from './lesson-choices.js'
import { objectiveChoices } from './objective-choices.js'
import { regionChoices } from './region-choices.js'
import { termChoices } from './term-choices.js'

/** A word in both languages, of which the author's is written. */
const either = (en: string, zh: string, language: Language, names: readonly string[]): Choice => {
  const [text, other] = language === 'en' ? [en, zh] : [zh, en]
  return { kind: 'value', label: text, detail: words(other, other), text, names: [en, ...names] }
}

/** Those that courses use: the hundreds of software licences would bury them. */
const licenceChoices = (): readonly Choice[] =>
  Array.from(allLicences()).flatMap(({ id, label, aliases, permissions }) =>
    permissions === undefined
      ? []
      : [
          {
            kind: 'value' as const,
            label: id,
            detail: label,
            text: id,
            names: [id, label['zh-CN'], label.en, ...aliases],
          },
        ],
  )

/** Names of things in the package: objectives, lessons, files. */
const referenceChoices = (keys: readonly string[], spot: Spot): readonly Choice[] => {
  const { file, pkg } = spot
  switch (refersTo(keys, spot)) {
    case 'lesson':
      return lessonChoices(pkg)
    case 'file':
      return fileChoices(pkg, { from: file, escaped: false, accept: (path) => !path.endsWith('.md') })
    case 'objective':
      return objectiveChoices(pkg)
    default:
      return []
  }
}

/** What may stand as the value of a field. */
export const valueChoices = (
  { schema, keys }: FieldAt,
  spot: Spot,
  language: Language,
  written: string,
): readonly Choice[] => {
  const reading = readingFor(schema)
  if (reading?.as === 'term') return termChoices(reading.scheme, language)
  if (reading?.as === 'choice')
    return Object.entries(reading.words).map(([en, zh]) => either(en, zh[0] ?? en, language, zh))
  if (reading?.as === 'licence') return licenceChoices()
  if (reading?.as === 'region') return regionChoices(written)
  if (unwrap(schema) instanceof z.ZodBoolean)
    return [either('true', '是', language, ['是']), either('false', '否', language, ['否'])]
  return referenceChoices(keys, spot)
}
