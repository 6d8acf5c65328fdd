/** Entry → what it can be found by, graded by how much it says of the course. */
import { levelWords } from '../../emit/facts/level-words.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'
import { findRegion } from '../../model/region/find-region.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import type { Scheme } from '../../model/vocabulary/index.js'
import { regionParents } from '../facets.js'
import { everyday } from './everyday.js'
import type { SearchOptions } from './options.js'
import { isShownAudience, shownAudience } from './shown-audience.js'
import { hoursToken, tokensOf } from './tokens.js'

/** The tokens of an entry, each followed by a blank: the place in the list is the grade, of which 0 is always empty. */
export type Texts = readonly ['', somewhere: string, first: string, title: string]

const joined = (tokens: Iterable<string>): string => ` ${[...tokens].join(' ')} `

/** All names of a term; a term of one's own, such as `mianyang:science-city`, has its id alone. */
const namesOf = (scheme: Scheme, id: string): readonly string[] => {
  const term = findTerm(scheme, id)
  return term === undefined ? [id] : [term.label['zh-CN'], term.label.en, ...term.aliases, id]
}

/** The full name of a place, and the codes of all that holds it. */
const placeNames = (region: string | undefined): readonly string[] => {
  if (region === undefined) return []
  const fullName = findRegion(region)?.fullName
  return [...(fullName === undefined ? [] : [fullName]), ...regionParents(region)]
}

/** Fields are read together; the bar keeps the last word of one from the first of the next. */
const together = (texts: readonly (string | undefined)[]): readonly string[] => tokensOf(texts.join('|'))

const oneOf = new RegExp(everyday.flat().join('|'), 'g')

/** The other words for what a text speaks of. */
const alsoCalled = (text: string): readonly string[] => {
  const said = new Set(text.match(oneOf) ?? [])
  return said.size === 0 ? [] : everyday.filter((row) => row.some((word) => said.has(word))).flat()
}

/** Makes {@link Texts}; of terms and places, which come again and again, the tokens are made once. */
export const textsBy = (options: SearchOptions): ((entry: CatalogueEntry) => Texts) => {
  const known = new Map<string, readonly string[]>()
  const once = (key: string, names: () => readonly string[]): readonly string[] => {
    const found = known.get(key) ?? [...new Set(together(names()))]
    known.set(key, found)
    return found
  }
  const own = (scheme: Scheme, id: string) => once(`${scheme}/${id}`, () => namesOf(scheme, id))
  const wider = (scheme: Scheme, id: string) =>
    once(`${scheme}>${id}`, () =>
      ancestors(scheme, id)
        .filter((term) => scheme !== 'audience' || isShownAudience(term.id, options))
        .flatMap((term) => namesOf(scheme, term.id)),
    )

  return (entry) => {
    const {
      topics = [],
      forms = [],
      publisher,
      level,
      hours,
      series,
      brand,
      campaign,
      objectives = [],
    } = entry
    const audience = shownAudience(entry, options)
    const called = together([entry.title, entry.shortTitle])
    const title = [...called, ...alsoCalled(called.join(' '))]
    const first = [
      ...together([entry.summary]),
      ...audience.flatMap((id) => own('audience', id)),
      ...topics.flatMap((id) => own('topic', id)),
    ]
    const somewhere = [
      ...together([
        ...objectives.map(({ text }) => text),
        ...entry.lessons.map((lesson) => lesson.title),
        publisher?.name,
        series?.title,
        brand?.name,
        entry.id,
      ]),
      ...audience.flatMap((id) => wider('audience', id)),
      ...topics.flatMap((id) => wider('topic', id)),
      ...forms.flatMap((id) => [...own('learning-form', id), ...wider('learning-form', id)]),
      ...own('course-type', entry.type),
      ...(campaign === undefined ? [] : own('discovery', campaign.name)),
      ...(level === undefined
        ? []
        : once(`level/${level}`, () => [levelWords[level]['zh-CN'], levelWords[level].en])),
      ...once(`region/${entry.region ?? ''}`, () => placeNames(entry.region)),
      ...(hours === undefined ? [] : [hoursToken(hours.total), '学时']),
    ]
    const other = alsoCalled([...first, ...somewhere].join(' '))
    return ['', joined(new Set([...somewhere, ...other])), joined(new Set(first)), joined(title)]
  }
}
