/** The few facts that stand around the title of a lesson: its unit and number above, its length below. */
import type { LessonMeta } from '../../model/lesson.js'
import type { Edition, LessonPage, Page } from '../edition/edition.js'
import { durationWords, lessonWords } from '../words/counts.js'

const lengthOf = ({ duration }: LessonMeta, language: Edition['language']): string | undefined =>
  duration && durationWords(duration)[language]

/** The number of a lesson, from 1. */
export const numberOf = ({ lessons }: Edition, { lesson }: Page): number =>
  lessons.findIndex((each) => each.lesson === lesson) + 1

export const lessonLength = (lesson: LessonPage, { language }: Edition): string | undefined =>
  lengthOf(lesson.meta, language)

export const lessonFacts = (
  page: Page,
  edition: Edition,
): { readonly above?: string; readonly below?: string } => {
  const lesson = edition.lessons.find((each) => each.lesson === page.lesson)
  if (lesson === undefined) return {}
  const unit = edition.units.find(({ lessons }) => lessons.includes(lesson))?.title
  const number = lessonWords(numberOf(edition, lesson))[edition.language]
  const below = lengthOf(lesson.meta, edition.language)
  return {
    above: unit === undefined ? number : `${unit} · ${number}`,
    ...(below === undefined ? {} : { below }),
  }
}
