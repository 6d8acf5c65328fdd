/** An English abbreviation is explained where learners who may not know it first meet it. */
import type { Fix, Place } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { replacement } from '../../edits/replacement.js'
import { glosses } from '../../facts/glosses.js'
import { readersOf } from '../../facts/learners.js'
import { lessonPassages, type Passage, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const LATIN = /(?<![\w@./&-])[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?![\w@]|[./&-]\w)/g

/** Two capitals, or one of the words of telephones, which are written in many ways. */
const ABBREVIATION = /[A-Z][^A-Z]*[A-Z]|^(?:[Aa]pp|[Ww]i-?[Ff]i|wlan)$/

/** Most passages hold none, and are not looked at any further. */
const MAY_HOLD = /[A-Z][A-Za-z0-9-]*[A-Z]|[Aa]pp|[Ww]i-?[Ff]i|wlan/

/** Names and signs that everybody knows; Roman numerals; the options of a question. */
const KNOWN = /^(?:QQ|OK|VIP|KTV|CCTV|NBA|TV|[IVX]+|[A-E]{2,4})$/

/** A text that speaks about a word instead of using it. */
const EXPLAINS =
  /意思|就是|也叫|又叫|叫做|叫作|称为|称作|指的是|是指|简称|缩写|全称|写成|写作|读作|念作|\bmeans\b|\bis called\b/

/** Wi-Fi and WiFi are one word. */
const lettersOf = (word: string): string => word.toUpperCase().replace(/-/g, '')

/** In brackets behind the Chinese word, or with the Chinese word in brackets behind it; or in a table of words. */
const isExplained = ({ node, text }: Passage, from: number, to: number): boolean =>
  (node.type === 'tableCell' && text.trim() === text.slice(from, to)) ||
  /^["”’」』》]?\s*[（(][^（()）]{0,40}\p{Script=Han}/u.test(text.slice(to, to + 60)) ||
  /\p{Script=Han}["”’」』》]?\s*[（(][^（()）]{0,40}$/u.test(text.slice(Math.max(0, from - 60), from)) ||
  EXPLAINS.test(text)

const BESIDE = /\p{Script=Han}/u

/** Undefined where the word is a name on a button or in a heading, or the explanation stands beside it. */
const explanation = (
  { node, text, document: { source } }: Passage,
  word: string,
  { file, range }: Place,
): Fix | undefined => {
  const gloss = glosses.get(lettersOf(word))
  const start = range?.start.offset ?? 0
  const end = range?.end.offset ?? 0
  if (gloss === undefined || node.type === 'heading' || text.includes(gloss)) return undefined
  if (/[“「『"]/.test(text) || source.slice(start, end) !== word) return undefined
  // The blanks that part Latin letters from Chinese go with them.
  const from = source.charAt(start - 1) === ' ' && BESIDE.test(source.charAt(start - 2)) ? start - 1 : start
  const to = source.charAt(end) === ' ' && BESIDE.test(source.charAt(end + 1)) ? end + 1 : end
  return replacement(file, from, to, `${gloss}（${word}）`)
}

const isUnit = (text: string, from: number): boolean => /\d\s?$/.test(text.slice(Math.max(0, from - 2), from))

export const abbreviation = defineRule({
  code: 'audience/abbreviation',
  severity: 'warning',
  summary: words(
    '写给老年人和农村居民的英文缩写要解释',
    'English abbreviations are explained to older adults and rural residents',
  ),
  message: (p: { word: string }) =>
    words(`英文缩写「${p.word}」第一次出现，没有解释。`, `\`${p.word}\` is used without being explained.`),
  why: words(
    '不认得的字母会把人拦在门外，念也念不出，问也不好意思问。',
    'Letters that mean nothing shut people out: they can neither read them aloud nor ask.',
  ),
  help: words(
    '请换成中文，或在第一次出现时用括号说明，如「无线网（Wi-Fi）」「应用（APP）」。',
    'Use the Chinese word, or explain it in brackets where it first comes, as in 「无线网（Wi-Fi）」.',
  ),
  sources: ['R056', 'R054'],
  example: { in: 'body', bad: '打开手机里的 APP。', good: '打开手机里的应用（APP）。' },
  *check(pkg, found) {
    const { language, literacyLevel } = pkg.course
    if (language !== undefined && !language.startsWith('zh')) return
    const isSeniors = readersOf(pkg, 'seniors')
    const isRural = readersOf(pkg, 'rural-residents')
    const isRead = (passage: Passage): boolean =>
      isSeniors(passage) || isRural(passage) || (literacyLevel !== undefined && passage.only === undefined)
    const met = new Set<string>()
    for (const passage of lessonPassages(pkg)) {
      if (!MAY_HOLD.test(passage.text) || !isRead(passage)) continue
      for (const { index, 0: word } of passage.text.matchAll(LATIN)) {
        const key = lettersOf(word)
        if (!ABBREVIATION.test(word) || KNOWN.test(word) || isUnit(passage.text, index) || met.has(key))
          continue
        met.add(key)
        if (isExplained(passage, index, index + word.length)) continue
        const place = placeIn(passage, index, index + word.length)
        const fix = explanation(passage, word, place)
        yield found(place, { word }, fix && { fix })
      }
    }
  },
})
