/** `Edition`: a course as every target sees it, rendered once, for one audience or for all. */
import type { ElementContent, Root } from 'hast'
import type { Place } from '../../base/diagnostic.js'
import type { Content } from '../../base/tree.js'
import type { Language } from '../../base/words.js'
import type { QuestionKind } from '../../markdown/nodes.js'
import type { CourseMeta } from '../../model/course.js'
import type { LessonMeta } from '../../model/lesson.js'
import type { MediaType } from '../../model/media-type.js'
import type { Document, Origins } from '../../parse/package.js'

export interface Edition {
  readonly kind: 'course' | 'syllabus'
  /** `publisher/slug`. */
  readonly id: string
  /** The part of the id behind the slash: lower-case ASCII. */
  readonly slug: string
  readonly version: string
  readonly title: string
  /** The language of the few words that targets add. */
  readonly language: Language
  /** BCP 47 tag of the content, for `lang` and metadata. */
  readonly tag: string
  /** The day the content was last changed, `YYYY-MM-DD`; 1980-01-01 where the author does not say. */
  readonly date: string
  /** Id of the audience term this edition is for; absent when it is for all. */
  readonly audience?: string
  readonly course: CourseMeta
  /** The course document. It is among `pages` if it has any content. */
  readonly root: Page
  /** What people read, in order: the course document, then the lessons. */
  readonly pages: readonly Page[]
  readonly lessons: readonly LessonPage[]
  /** The lessons in their order, put together by unit. */
  readonly units: readonly UnitGroup[]
  /** All media of the course by its name. */
  readonly media: ReadonlyMap<string, Medium>
  readonly resources: readonly EditionResource[]
  /** Where each value stands, by JSON pointer: `/course/title`, `/lessons/0/meta/duration`. For losses: `frontPlace`. */
  readonly origins: Origins
}

/** One document, as a tree of sanitised HTML. */
export interface Page {
  /** Unique in the course, and good as an XML id, a file name and an Open edX url_name: `course`, `lesson-know-your-phone`. */
  readonly name: string
  /** The lesson's id; absent for the course document. */
  readonly lesson?: string
  /** Of a lesson its title; of the course document 「课程说明」. */
  readonly title: string
  /**
   * Frozen by agreement. Ids begin with `idPrefixOf(lesson)`; addresses are those of `html/address`. Questions stand
   * in it as `section.kb-question` with `data-question-id`, without their keys.
   */
  readonly tree: Root
  /** The same as plain text. */
  readonly text: string
  readonly items: readonly Item[]
  /** Names of the media that the tree shows or offers, each once, in the order of first use. */
  readonly media: readonly string[]
  /** What it was made from: its `nodes` by type have places, for losses (`placesOf`). */
  readonly document: Document
}

export interface LessonPage extends Page {
  readonly lesson: string
  readonly meta: LessonMeta
}

/** A run of lessons of one unit. */
export interface UnitGroup {
  /** Absent where the lessons belong to none. */
  readonly id?: string
  readonly title?: string
  readonly lessons: readonly LessonPage[]
}

/** Content of a question or an answer: as HTML, and as text. */
export interface Rich {
  readonly content: readonly ElementContent[]
  readonly text: string
}

/** A question with its key. Whoever shows it to learners leaves the key out until they have answered. */
export interface Item {
  /** Unique in the course: a letter, then letters, digits, dots, hyphens, low lines. */
  readonly id: string
  readonly kind: QuestionKind
  /** From 1 in its page. */
  readonly number: number
  readonly points?: number
  /** Marks of the objectives it checks. */
  readonly objectives: readonly string[]
  /** Gaps stand in it as `span.kb-blank` with `data-blank` from 1. */
  readonly stem: Rich
  readonly options: readonly Choice[]
  /** Of a true-false question. */
  readonly truth?: boolean
  /** Of a fill-in question: for each gap every accepted answer. */
  readonly blanks: readonly (readonly string[])[]
  readonly model?: Rich
  readonly rubric?: Rich
  readonly explanation?: Rich
  readonly place: Place
}

export interface Choice extends Rich {
  /** A, B, C … */
  readonly label: string
  readonly isRight: boolean
}

/** A file of the author that a page shows or offers, under the name of its content. */
export interface Medium {
  /** `<sha256>.<ext>`: lower-case ASCII, unique. */
  readonly name: string
  readonly content: Content
  /** In bytes. */
  readonly size: number
  readonly type: MediaType
  /** Its path in the package. */
  readonly path: string
  /** Playing time in seconds, where the file says it. */
  readonly duration?: number
  /** In pixels, where the file says it. */
  readonly width?: number
  readonly height?: number
}

/** A resource beside the lessons. */
export interface EditionResource {
  readonly title: string
  readonly kind?: string
  /** The name of its medium. */
  readonly medium?: string
}
