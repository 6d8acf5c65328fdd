/** What every part of a book knows of the whole: its files, their ids, the media in it. */
import type { Edition, LessonPage, Medium, Page, UnitGroup } from '../edition/edition.js'
import { idsIn } from '../html/ids-in.js'
import { bookIds } from './book-ids.js'
import { numbered } from './words.js'

/** A page of the course and the file it becomes. */
export interface Chapter {
  readonly page: Page
  /** Of a lesson with its number, as people call it. */
  readonly title: string
  readonly file: string
  /** Of the page, and as the file has them. */
  readonly ids: ReadonlyMap<string, string>
}

/** A unit with a title gets a page of its own, which the contents can lead to. */
export interface Part {
  readonly file?: string
  readonly title?: string
  readonly lessons: readonly LessonPage[]
}

export interface Book {
  readonly edition: Edition
  readonly largePrint: boolean
  /** By lesson id; the course document under ''. */
  readonly chapters: ReadonlyMap<string, Chapter>
  readonly parts: readonly Part[]
  /** Media that pages show, by name; it grows while they are written. */
  readonly shown: Map<string, Medium>
  /** Media that pages only lead to, with the text and the file of the first link; it grows while they are written. */
  readonly offered: Map<string, { readonly medium: Medium; readonly text: string; readonly from: string }>
}

/** Ids in the manifest that the spine or other items ask for. */
export const NAV = 'nav'
export const UNPLAYABLE = 'unplayable'

export const TITLE_FILE = 'title.xhtml'
export const ANSWERS_FILE = 'answers.xhtml'
export const APPENDIX_FILE = 'appendix.xhtml'

const chaptersOf = ({ pages, language }: Edition): ReadonlyMap<string, Chapter> => {
  let lessons = 0
  return new Map(
    pages.map((page) => {
      const title = page.lesson === undefined ? page.title : numbered(++lessons, page.title, language)
      const ids = bookIds(idsIn(page.tree.children))
      return [page.lesson ?? '', { page, title, file: `${page.name}.xhtml`, ids }] as const
    }),
  )
}

const partOf = ({ title, lessons }: UnitGroup, index: number): Part => ({
  ...(title === undefined ? {} : { title, file: `unit-${index + 1}.xhtml` }),
  lessons,
})

export const bookOf = (edition: Edition, largePrint: boolean): Book => ({
  edition,
  largePrint,
  chapters: chaptersOf(edition),
  parts: edition.units.map(partOf),
  shown: new Map(),
  offered: new Map(),
})

/** Where a question stands in its page, and where its answer stands. Ids of headings and notes begin otherwise. */
export const questionId = (item: string): string => `q.${item}`
export const answerId = (item: string): string => `a.${item}`

/** Where a medium stands in the appendix. */
export const offeredId = (name: string): string => `m.${name}`
