/** A course that was found, as it stands on shelves. */
import type { Card } from '../../../catalogue/search/query.js'
import { make } from '../../../player/make.js'
import type { SearchData } from './search-data.js'

/** Whom it is for: more than three names are not read. */
const AUDIENCES = 3

const counted = (pattern: string, count: number): string => pattern.replace('{n}', String(count))

const line = (className: string, text: string | undefined, lang: Readonly<Record<string, string>> = {}) =>
  text === undefined || text === '' ? [] : [make('p', { class: className, ...lang }, [text])]

/** @param labelOf a value of a facet, where it is known */
export const resultOf = (
  card: Card,
  { words, icons, language }: SearchData,
  labelOf: (facet: string, value: string) => string | undefined,
): HTMLElement => {
  const lang: Readonly<Record<string, string>> = card.language === language ? {} : { lang: card.language }
  const [topic = ''] = card.topics ?? []
  // Browsers of 2019 have no `Object.hasOwn`.
  const icon = Object.keys(icons).indexOf(topic) >= 0 ? icons[topic] : 'book'
  const level = card.level === undefined ? undefined : labelOf('level', card.level)
  const length =
    card.hours === undefined ? counted(words.lessons, card.lessons) : counted(words.hours, card.hours)
  const people = (card.audience ?? []).map((each) => labelOf('audience', each)).filter((each) => each)
  const title = make('a', { href: card.path ?? '' }, [card.title])
  return make('li', {}, [
    make('article', { class: 'kb-card' }, [
      make('span', { class: `kb-icon kb-i-${icon}`, 'aria-hidden': 'true' }),
      make('div', { class: 'kb-card-text' }, [
        make('h2', lang, [title]),
        ...line('kb-facts-line', [length, level].filter((each) => each).join(' · ')),
        ...(people.length === 0
          ? []
          : line('', words.forWhom + people.slice(0, AUDIENCES).join(words.comma))),
        ...line('', card.summary, lang),
        ...line('kb-soft', [card.publisher, card.place].filter((each) => each).join(' · '), lang),
      ]),
    ]),
  ])
}
