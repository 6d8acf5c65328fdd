/** The lessons that every learner takes: those that may be skipped count for no hours and serve no objective. */
import type { LessonDocument, Package } from '../../parse/package.js'

export interface CoreLesson {
  readonly lesson: LessonDocument
  /** Where its front matter stands in the package. */
  readonly pointer: string
}

export const coreLessons = ({ lessons }: Package): readonly CoreLesson[] =>
  lessons
    .map((lesson, at) => ({ lesson, pointer: `/lessons/${at}/meta` }))
    .filter(({ lesson }) => lesson.meta.optional !== true)
