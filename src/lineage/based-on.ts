/** Writes `basedOn`: what an adaptation was made from, in the language of its author. */
import type { Edit } from '../base/diagnostic.js'
import { type Words, words } from '../base/words.js'
import { recordEntry } from '../lint/edits/record-entry.js'
import type { BasedOn } from '../model/lineage.js'
import { basedOn as basedOnSchema } from '../model/lineage.js'
import { replaceValue } from '../parse/entries/change-entry.js'
import type { FrontEntries } from '../parse/entries/entries-of.js'
import type { Package } from '../parse/package.js'
import { zhKeysOf } from '../parse/value/schema-shape.js'
import { yamlText } from '../parse/value/yaml-text.js'

type Key = keyof BasedOn

const nameOf = (key: Key) => words(zhKeysOf(basedOnSchema.shape[key])[0] ?? key, key)

/** The keys are of one language, even where the values are of the other. */
const inOne = (name: Words, inChinese: boolean): Words => {
  const key = name[inChinese ? 'zh-CN' : 'en']
  return words(key, key)
}

/** `{ package: …, version: … }`, as one line. */
export const basedOnYaml = (value: BasedOn, inChinese: boolean): string => {
  const language = inChinese ? 'zh-CN' : 'en'
  const entries = (Object.keys(basedOnSchema.shape) as Key[]).flatMap((key) => {
    const text = value[key]
    return text === undefined ? [] : [`${nameOf(key)[language]}: ${yamlText(text)}`]
  })
  return `{ ${entries.join(', ')} }`
}

/** The edits that make `basedOn` speak of another version; where its parts cannot be changed singly it is written anew. */
export const updateBasedOn = (pkg: Package, front: FrontEntries, value: BasedOn): readonly Edit[] => {
  const entry = front.entries.get('basedOn')
  if (entry === undefined) return []
  const edits: Edit[] = []
  for (const key of ['version', 'digest', 'title', 'license'] as const) {
    const text = value[key]
    if (text === undefined || pkg.course.basedOn?.[key] === text) continue
    const place = pkg.origins.get(`/course/basedOn/${key}`)
    const { start, end } = place?.range ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined && start.offset >= entry.keyEnd)
      edits.push({ file: pkg.root.file, start: start.offset, end: end.offset, text: yamlText(text) })
    else {
      const record = pkg.origins.get('/course/basedOn')
      const name = (of: Key) => inOne(nameOf(of), front.inChinese)
      const added = record && recordEntry(front.source, record, name(key), yamlText(text), name('package'))
      if (added === undefined)
        return [replaceValue(pkg.root.file, front, entry, basedOnYaml(value, front.inChinese))]
      edits.push(added)
    }
  }
  return edits
}
