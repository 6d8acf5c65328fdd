/** The fields of a poster, from the course and from whoever puts it up. */
import { type Words, words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { courseFacts, type FactKey, factLine } from '../facts/course-facts.js'
import { factWords } from '../facts/fact-words.js'

export interface PosterSettings {
  readonly when?: string | undefined
  readonly where?: string | undefined
  readonly contact?: string | undefined
}

export interface PosterField {
  readonly key:
    | 'about'
    | 'who'
    | 'learn'
    | 'lessons'
    | 'length'
    | 'when'
    | 'where'
    | 'fee'
    | 'organiser'
    | 'contact'
  readonly label: Words
  /** A line, or one for each entry; undefined where nobody said it. */
  readonly value?: string | readonly string[]
}

/** Entries of a list that one reads standing. */
const MOST_ENTRIES = 8

const listed = (entries: readonly string[]): readonly string[] | undefined =>
  entries.length === 0 ? undefined : entries.slice(0, MOST_ENTRIES)

/** 「学完能自己开关机」 stands under 「学完能做什么」: the words are said once. */
const objectivesOf = ({ course }: Edition): readonly string[] | undefined =>
  listed((course.objectives ?? []).map(({ text }) => text.replace(/^学完(?:后)?能够?/, '能')))

const lessonsOf = ({ lessons, course }: Edition): readonly string[] | undefined => {
  const titles =
    lessons.length > 0 ? lessons.map(({ title }) => title) : (course.units ?? []).map(({ title }) => title)
  return titles.length === 0 ? undefined : titles
}

/** A fact of the course as a line, under its own name. */
const told = (edition: Edition, key: FactKey): string | undefined => {
  const [fact] = courseFacts(edition, [key])
  return fact && factLine(fact, edition)
}

export const posterFields = (
  edition: Edition,
  { when, where, contact }: PosterSettings,
): readonly PosterField[] => {
  const all: readonly (Omit<PosterField, 'value'> & { readonly value: PosterField['value'] | undefined })[] =
    [
      { key: 'about', label: factWords.summary, value: told(edition, 'summary') },
      { key: 'who', label: factWords.who, value: told(edition, 'who') },
      { key: 'learn', label: factWords.objectives, value: objectivesOf(edition) },
      { key: 'lessons', label: words('上哪些课', 'Lessons'), value: lessonsOf(edition) },
      { key: 'length', label: factWords.length, value: told(edition, 'length') },
      { key: 'when', label: factWords.when, value: when ?? told(edition, 'when') },
      { key: 'where', label: factWords.where, value: where ?? told(edition, 'where') },
      { key: 'fee', label: factWords.fee, value: told(edition, 'fee') },
      { key: 'organiser', label: words('主办', 'Organised by'), value: told(edition, 'publisher') },
      { key: 'contact', label: words('报名咨询', 'Contact'), value: contact },
    ]
  return all.map(({ value, ...others }) => ({ ...others, ...(value === undefined ? {} : { value }) }))
}
