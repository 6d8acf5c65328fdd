/** Which language an author writes keys, terms and directives in, to answer in the same. */

import { lazy } from '../base/lazy.js'
import type { Language } from '../base/words.js'
import { schemes, vocabularies } from '../model/vocabulary/index.js'
import { directives } from '../parse/body/directives.js'
import type { Span } from './spot.js'

const HAN = /^\p{Script=Han}/u

/** Chinese, unless more is written in English. */
const majority = (names: readonly string[]): Language =>
  names.filter((name) => HAN.test(name)).length * 2 >= names.length ? 'zh-CN' : 'en'

const KEY = /(?:^|[\n\r{,])[ \t]*(?:- +)?([\p{L}][\p{L}\p{N}]{0,20})[:：]/gu

/** The language of the keys of some front matter. */
export const keyLanguage = (text: string, { start, end }: Span): Language =>
  majority(Array.from(text.slice(start, end).matchAll(KEY), ([, name = '']) => name))

const names = lazy(() => {
  const terms = schemes.flatMap((scheme) => vocabularies[scheme].terms)
  return new Set(terms.flatMap(({ id, label }) => [id, label['zh-CN']]))
})

/** Whether the author writes the labels of terms or their ids; where there are none yet, as the keys are written. */
export const termLanguage = (text: string, span: Span): Language => {
  const written = text.slice(span.start, span.end).split(/[\s,，、；;:：[\]{}"']+/)
  const known = written.filter((each) => names().has(each))
  return known.length === 0 ? keyLanguage(text, span) : majority(known)
}

const NAME = /^[ \t>]*[:：]{2,}[ \t]*(\p{L}[\p{L}\p{N}_-]{0,20})/gmu

/** The language of the directives of a text; where there are none yet, that of its keys. */
export const directiveLanguage = (text: string, span: Span | undefined): Language => {
  const known = Array.from(text.matchAll(NAME), ([, name = '']) => name).filter((name) =>
    directives.has(name),
  )
  if (known.length > 0) return majority(known)
  return span === undefined ? 'zh-CN' : keyLanguage(text, span)
}
