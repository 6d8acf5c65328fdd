/** Hits for people: a list that reads in eighty columns, what is left to narrow by, and what to try where nothing was found. */
import { type Card, type FacetName, type Found, facetLabel, type Query } from '../../catalogue/index.js'
import { type Language, listed, visible, type Words, words } from '../../index.js'
import { wrap } from '../wrap.js'

const INDENT = '     '

const lines = (text: string, columns: number, first = INDENT): string =>
  wrap(visible(text), columns - INDENT.length)
    .map((line, at) => `${at === 0 ? first : INDENT}${line}\n`)
    .join('')

const hoursWords = (hours: number): Words => words(`${hours} 学时`, `${hours} hours`)

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

const cardText = (card: Card, at: number, language: Language, columns: number): string => {
  const named = (facet: FacetName, ids: readonly string[] = []): string =>
    listed(
      ids.map((id) => facetLabel(facet, id)[language]),
      language,
    )
  const about = joined([
    named('audience', card.audience),
    card.level && named('level', [card.level]),
    card.hours === undefined ? undefined : hoursWords(card.hours)[language],
    card.place ?? card.region,
  ])
  const source = joined([card.publisher, card.licence, `${card.id} ${card.version}`])
  const number = `${String(at).padStart(3)}. `
  return lines(card.title, columns, number) + (about && lines(about, columns)) + lines(source, columns)
}

const NARROWING: readonly (readonly [FacetName, Words])[] = [
  ['audience', words('受众', 'Audience')],
  ['topic', words('主题', 'Topic')],
  ['region', words('地区', 'Region')],
  ['level', words('层次', 'Level')],
  ['form', words('形式', 'Form')],
]

const SHOWN_VALUES = 5

const narrowing = (found: Found, asked: Query, language: Language, columns: number): string => {
  const rows = NARROWING.filter(([facet]) => asked.facets?.[facet] === undefined).flatMap(([facet, name]) => {
    const values = found.facets[facet].filter(({ count }) => count > 0 && count < found.total)
    const shown = values.slice(0, SHOWN_VALUES).map(({ label, count }) => `${label[language]} ${count}`)
    return shown.length === 0
      ? []
      : [words(`${name['zh-CN']}：${shown.join('、')}`, `${name.en}: ${shown.join(', ')}`)[language]]
  })
  if (rows.length === 0) return ''
  const head = words('还可以按这些缩小范围：', 'To narrow down:')[language]
  return `\n${head}\n${rows.map((row) => lines(row, columns, '  ')).join('')}`
}

const nothing = ({ text = '', facets = {} }: Query): Words =>
  text.trim() !== '' || Object.keys(facets).length > 0
    ? words(
        '没有找到。可以少写几个词，换个说法（如「手机」），或去掉一些筛选条件。',
        'Nothing was found. Try fewer words, other words, or fewer options.',
      )
    : words('目录里还没有课程。', 'The catalogue holds no course yet.')

const headline = ({ total, hits }: Found): Words =>
  hits.length < total
    ? words(
        `找到 ${total} 门，先列 ${hits.length} 门；要多列，请加 --limit。`,
        `${total} found; the first ${hits.length} are listed. For more give --limit.`,
      )
    : words(`找到 ${total} 门。`, `${total} found.`)

const relaxedWords = words(
  '没有一门课含全部的词，下面是最接近的。',
  'No course has all of the words; these come nearest.',
)

export const hitsPage = (found: Found, asked: Query, language: Language, columns: number): string => {
  const say = (text: Words): string => `${wrap(text[language], columns).join('\n')}\n`
  if (found.total === 0) return say(nothing(asked))
  return [
    say(headline(found)),
    found.relaxed ? say(relaxedWords) : '',
    '\n',
    ...found.hits.map((card, at) => cardText(card, at + 1, language, columns)),
    narrowing(found, asked, language, columns),
  ].join('')
}
