/** Says in words which values a schema takes. */
import * as z from 'zod'
import { type Words, words } from '../../base/words.js'
import { readingFor, unwrap } from './schema-shape.js'

const numberRange = (schema: z.ZodNumber): Words => {
  const least = schema.minValue ?? Number.NEGATIVE_INFINITY
  const most = schema.maxValue ?? Number.POSITIVE_INFINITY
  const kind = schema.isInt ? words('整数', 'a whole number') : words('数字', 'a number')
  const from = Number.isFinite(least) && Math.abs(least) < Number.MAX_SAFE_INTEGER
  const to = Number.isFinite(most) && Math.abs(most) < Number.MAX_SAFE_INTEGER
  if (from && to)
    return words(`从 ${least} 到 ${most} 的${kind['zh-CN']}`, `${kind.en} from ${least} to ${most}`)
  if (from) return words(`不小于 ${least} 的${kind['zh-CN']}`, `${kind.en} of at least ${least}`)
  return kind
}

/** A noun phrase: 「请改成……」 and `Write …` read on from it. */
export const expectation = (schema: z.ZodType): Words => {
  const reading = readingFor(schema)
  const inner = unwrap(schema)
  if (reading?.as === 'form') return reading.expects
  if (reading?.as === 'date') return words('一个真实的日期，如 2026-03-01', 'a real date, such as 2026-03-01')
  if (reading?.as === 'language') return words('语言代码，如 zh-CN', 'a language tag, such as zh-CN')
  if (reading?.as === 'duration') {
    return words(
      '分钟数，或「2学时」这样的时长',
      'a number of minutes, or teaching hours such as `{ hours: 2 }`',
    )
  }
  if (reading?.as === 'choice') {
    const zh = Object.values(reading.words).map((each) => `「${each[0]}」`)
    const en = Object.keys(reading.words).map((each) => `\`${each}\``)
    return words(`${zh.join('')}之一`, `one of ${en.join(', ')}`)
  }
  if (inner instanceof z.ZodNumber) {
    const range = numberRange(inner)
    const more = reading?.as === 'number' ? reading.expects : undefined
    if (more === undefined) return range
    return words(`${range['zh-CN']}（${more['zh-CN']}）`, `${range.en} (${more.en})`)
  }
  if (inner instanceof z.ZodBoolean) return words('「是」或「否」', '`true` or `false`')
  if (inner instanceof z.ZodString && inner.maxLength !== null) {
    return words(`不超过 ${inner.maxLength} 个字的文字`, `text of at most ${inner.maxLength} characters`)
  }
  return words('另一种写法', 'of another form')
}
