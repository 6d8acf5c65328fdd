/** The attributes of a directive, and the values that some of them have. */
import { type Language, words } from '../../base/words.js'
import { attributeNames, attributesOf, isFileAttribute } from '../body/attributes-of.js'
import { attributeMeaning } from '../body/directive-meaning.js'
import type { Spot } from '../spot.js'
import type { Choice } from './completion.js'
import { fileChoices } from './file-choices.js'
import { objectiveChoices } from './objective-choices.js'
import { termChoices } from './term-choices.js'

/** Attributes that are not there yet. */
export const attributeChoices = (
  directive: string,
  beside: readonly string[],
  hasValue: boolean,
  language: Language,
): readonly Choice[] => {
  const table = attributesOf(directive)
  const taken = new Set(beside.map((name) => (name.startsWith('#') ? 'id' : table.get(name))))
  return [...attributeNames(table)].flatMap(([key, names]) => {
    if (taken.has(key)) return []
    const zh = names[1] ?? key
    const [label, other] = language === 'en' ? [key, zh] : [zh, key]
    const about = attributeMeaning.get(key)
    return [
      {
        kind: 'attribute' as const,
        label,
        detail: words(other, other),
        ...(about === undefined ? {} : { about }),
        text: hasValue ? label : `${label}=`,
        names,
      },
    ]
  })
}

const TRUTHS = { en: ['true', 'false'], 'zh-CN': ['对', '错'] } as const

/** What may stand as the value of an attribute. */
export const attributeValues = (
  directive: string,
  attribute: string,
  spot: Spot,
  language: Language,
): readonly Choice[] => {
  const key = attributesOf(directive).get(attribute) ?? ''
  if (isFileAttribute(key))
    return fileChoices(spot.pkg, {
      from: spot.file,
      escaped: true,
      accept: (path) => !path.endsWith('.md') || key === 'transcript',
    })
  if (key === 'objectives') return objectiveChoices(spot.pkg)
  if (key === 'audience') return termChoices('audience', language)
  if (key !== 'answer') return []
  return TRUTHS[language].map((text) => ({ kind: 'value', label: text, text, names: [text] }))
}
