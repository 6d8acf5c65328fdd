/** What there is to know about a key of the front matter, as Markdown. */
import type * as z from 'zod'
import { type Words, words } from '../../base/words.js'
import { vocabularies } from '../../model/vocabulary/index.js'
import { expectation } from '../../parse/value/expectation.js'
import { readingFor, unwrap } from '../../parse/value/schema-shape.js'
import { listed, paragraphs, same } from '../sentence.js'
import { sourceWords } from '../source-words.js'
import { aboutField, shapeOf, wordField } from '../yaml/schema-at.js'

/** What may be written behind the key, where a few words can say it. */
const valueWords = (schema: z.ZodType): Words | undefined => {
  const leaf = wordField({ schema, keys: [] }).schema
  const reading = readingFor(leaf)
  if (reading?.as === 'term') {
    const { title } = vocabularies[reading.scheme]
    return words(`取值：「${title['zh-CN']}」词表里的词。`, `Value: a term of the vocabulary “${title.en}”.`)
  }
  const says = reading !== undefined && !['prose', 'record', 'licence', 'region'].includes(reading.as)
  if (says || 'minValue' in unwrap(leaf)) {
    const expected = expectation(leaf)
    return words(`取值：${expected['zh-CN']}。`, `Value: ${expected.en}.`)
  }
  const keys = Object.entries(shapeOf(schema) ?? {})
  if (keys.length === 0) return undefined
  const inner = listed(keys.map(([key, each]) => words(aboutField(each)?.zh[0] ?? key, `\`${key}\``)))
  return words(`小项：${inner['zh-CN']}。`, `Keys: ${inner.en}.`)
}

/** The card of a field; undefined for a schema that is not one. */
export const fieldCard = (key: string, schema: z.ZodType): Words | undefined => {
  const info = aboutField(schema)
  if (info === undefined) return undefined
  const [zh = key, ...others] = info.zh
  const more = listed(others.map(same))['zh-CN']
  const source = listed(sourceWords(info.source))
  return paragraphs(
    words(`**${zh}** \`${key}\``, `**${key}** ${zh}`),
    info.about,
    valueWords(schema),
    others.length === 0 ? undefined : words(`也可写成：${more}`, `Also written: ${more}`),
    words(`依据：${source['zh-CN']}`, `Source: ${source.en}`),
  )
}
