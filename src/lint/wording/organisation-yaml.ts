/** Writes an organisation as a line of front matter, in the keys and terms of either language. */
import { type Language, type Words, words } from '../../base/words.js'
import { type Organisation, organisation } from '../../model/organisation.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { zhKeysOf } from '../../parse/value/schema-shape.js'
import { yamlText } from '../../parse/value/yaml-text.js'

const schemes = { level: 'org-level', type: 'org-type' } as const

const entries = (value: Organisation, language: Language): readonly string[] =>
  Object.entries(organisation.shape).flatMap(([name, schema]) => {
    const key = name as keyof Organisation
    const text = value[key]
    if (text === undefined) return []
    const isTerm = key === 'level' || key === 'type'
    const label = isTerm ? findTerm(schemes[key], text)?.label['zh-CN'] : undefined
    return language === 'en'
      ? [`${key}: ${yamlText(text)}`]
      : [`${zhKeysOf(schema)[0] ?? key}: ${yamlText(label ?? text)}`]
  })

/** `{ name: …, level: county }`; the bare name where that is all. */
export const organisationYaml = (value: Organisation): Words => {
  const write = (language: Language): string =>
    Object.keys(value).length === 1 ? yamlText(value.name) : `{ ${entries(value, language).join(', ')} }`
  return words(write('zh-CN'), write('en'))
}
