/** The fields of a poster, from the course and from whoever puts it up. */
import { type Words, words } from '../../base/words.js'
import { feeOf, lengthOf, whenOf, whereOf, whoOf } from '../course-facts.js'
import type { Edition } from '../edition/edition.js'

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

export const posterFields = (
  edition: Edition,
  { when, where, contact }: PosterSettings,
): readonly PosterField[] => {
  const { course } = edition
  const all: readonly (Omit<PosterField, 'value'> & { readonly value: PosterField['value'] | undefined })[] =
    [
      { key: 'about', label: words('课程介绍', 'About'), value: course.summary?.replace(/\s+/g, ' ').trim() },
      { key: 'who', label: words('适合谁学', 'For'), value: whoOf(edition) },
      {
        key: 'learn',
        label: words('学完能做什么', 'What you will be able to do'),
        value: objectivesOf(edition),
      },
      { key: 'lessons', label: words('上哪些课', 'Lessons'), value: lessonsOf(edition) },
      { key: 'length', label: words('学多久', 'How long'), value: lengthOf(edition) },
      { key: 'when', label: words('时间', 'When'), value: when ?? whenOf(edition) },
      { key: 'where', label: words('地点', 'Where'), value: where ?? whereOf(edition) },
      { key: 'fee', label: words('费用', 'Fee'), value: feeOf(edition) },
      { key: 'organiser', label: words('主办', 'Organised by'), value: course.publisher?.name },
      { key: 'contact', label: words('报名咨询', 'Contact'), value: contact },
    ]
  return all.map(({ value, ...others }) => ({ ...others, ...(value === undefined ? {} : { value }) }))
}
