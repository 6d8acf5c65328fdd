/** What people do to a text that they take over. */
import type { Random } from '../random.js'
import { added, addedEn, enSynonyms, mistyped, terms, zhSynonyms } from './prose/swaps.js'

export type Change = (text: string, chance: Random) => string

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

const paragraphsOf = (text: string): readonly string[] =>
  text.split('\n').filter((each) => each.trim() !== '')

const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph.match(/[^。！？.!?]+[。！？.!?]?[”"]?\s*/gu) ?? [paragraph]

const shuffled = <T>(items: readonly T[], { below }: Random): readonly T[] => {
  const list = [...items]
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    ;[list[at], list[other]] = [list[other] as T, list[at] as T]
  }
  return list
}

/** Another keyboard, another editor: width, blanks, marks of lists. Not a word differs. */
export const reformat: Change = (text, { below }) =>
  paragraphsOf(text)
    .map((each) => (below(3) === 0 ? `- ${each}` : each))
    .join('\n\n')
    .replaceAll('，', ',')
    .replaceAll('：', ': ')
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const typo: Change = (text, { below }) =>
  isChinese(text)
    ? mistyped.reduce((all, [from, to]) => all.replaceAll(from, (it) => (below(4) === 0 ? to : it)), text)
    : text.replace(/[a-z]{5,}/g, (word) =>
        below(25) === 0 ? `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}` : word,
      )

const otherNumbers: Change = (text, { below }) => text.replace(/\d+/g, () => String(1 + below(99)))

const places: Change = (text, { pick }) =>
  text
    .replaceAll('社区', `${pick(['东风', '红旗', '向阳', '柳林'])}社区`)
    .replaceAll('村', `${pick(['大王', '小李', '河东'])}村`)
    .replaceAll('community', pick(['Riverside', 'Oakfield', 'Northgate']))

/** One sentence in twelve goes, one in twelve comes. */
const comeAndGo: Change = (text, chance) =>
  paragraphsOf(text)
    .map((paragraph) =>
      sentencesOf(paragraph)
        .flatMap((each) => {
          const roll = chance.below(12)
          if (roll === 0) return []
          return roll === 1 ? [each, chance.pick(isChinese(text) ? added : addedEn)] : [each]
        })
        .join(''),
    )
    .join('\n')

/** What a county does before it hands a course in as its own. */
export const lightEdit: Change = (text, chance) =>
  [typo, otherNumbers, places, comeAndGo].reduce((all, change) => change(all, chance), text)

export const reorder: Change = (text, chance) => shuffled(paragraphsOf(text), chance).join('\n')

const swap = (text: string, [from, to]: readonly [string, string]): string =>
  isChinese(from) ? text.replaceAll(from, to) : text.replace(new RegExp(`\\b${from}\\b`, 'gi'), to)

/** Every word of the table is replaced, and one pair of clauses in two changes places. */
export const paraphrase: Change = (text, { below }) => {
  const swapped = (isChinese(text) ? zhSynonyms : enSynonyms).reduce(swap, text)
  return swapped.replace(
    /([^，。,.\n]{4,}), ?([^，。,.\n]{4,})|([^，。\n]{4,})，([^，。\n]{4,})/gu,
    (all, a, b, c, d) => {
      if (below(2) > 0) return all
      return a === undefined ? `${d}，${c}` : `${b}, ${a}`
    },
  )
}

export const translateTerms: Change = (text) => terms.reduce(swap, text)

/** In the midst of other lessons, so many times as long. */
export const embed =
  (others: readonly string[], times: number): Change =>
  (text, chance) => {
    const foreign = others.filter((each) => each !== text && isChinese(each) === isChinese(text))
    let around = ''
    while (around.length < text.length * times) around += `${chance.pick(foreign)}\n`
    const half = chance.below(text.length * times)
    return `${around.slice(0, half)}\n${text}\n${around.slice(half, text.length * times)}`
  }
