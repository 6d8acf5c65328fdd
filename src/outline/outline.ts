/** `Outline`: a course as it is compared with others, by its facts, the words of its pages and its questions. */
import type { CourseMeta } from '../model/course.js'
import type { LessonMeta } from '../model/lesson.js'
import type { Question } from '../model/question.js'

/** Plain data, made of a package or of a bundle, the same of both. Learners' words alone: no keys of questions. */
export interface Outline {
  /** A syllabus says what courses must reach; it has no lessons to teach. */
  readonly kind: 'course' | 'syllabus'
  /** The front matter of the root document, under its English keys. */
  readonly course: CourseMeta
  readonly root: OutlinePage
  /** In the order they are taught. */
  readonly lessons: readonly OutlineLesson[]
}

/** One document: what a learner reads, and what is asked there. */
export interface OutlinePage {
  /** Plain text as in a bundle, the questions among it. */
  readonly text: string
  readonly questions: readonly OutlineQuestion[]
}

export interface OutlineLesson extends OutlinePage {
  readonly id: string
  readonly title: string
  readonly meta: LessonMeta
}

export interface OutlineQuestion {
  readonly id: string
  readonly kind: Question['kind']
  /** Marks of the objectives it checks. */
  readonly objectives: readonly string[]
  /** The stem. */
  readonly stem: string
  /** What there is to choose from, in the author’s order. */
  readonly options: readonly string[]
}
