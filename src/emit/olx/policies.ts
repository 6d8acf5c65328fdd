/** Settings of the course: they stand in the policy alone, for two places would be two truths (olxcleaner, SettingOverride). */
import type { Edition } from '../edition/edition.js'
import { editionTitle } from '../facts/edition-title.js'
import { quizWords } from './words.js'

export const COVER = 'course-image.png'

/** Languages as the platform's list has them, in lower case. */
const languageOf = (tag: string): string => (tag.toLowerCase() === 'zh' ? 'zh-cn' : tag.toLowerCase())

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Open from the day of its last change, so that nobody imports a course and finds it hidden; to the day it is good for. */
export const coursePolicy = (edition: Edition, run: string): string =>
  json({
    [`course/${run}`]: {
      display_name: editionTitle(edition),
      language: languageOf(edition.tag),
      start: `${edition.date}T00:00:00Z`,
      end: `${edition.course.validUntil ?? '2099-12-31'}T23:59:59Z`,
      course_image: COVER,
    },
  })

/** One kind of graded work. Who has done six tenths has passed, until the host says otherwise. */
export const gradingPolicy = ({ language }: Edition): string =>
  json({
    GRADER: [
      {
        type: quizWords[language],
        short_label: quizWords[language],
        min_count: 1,
        drop_count: 0,
        weight: 1,
      },
    ],
    GRADE_CUTOFFS: { Pass: 0.6 },
  })
