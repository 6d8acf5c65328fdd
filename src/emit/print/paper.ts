/** What every page of one printing shares. */
import type { Language } from '../../base/words.js'
import type { Edition, Medium } from '../edition/edition.js'

export interface Paper {
  readonly edition: Edition
  readonly language: Language
  readonly isLarge: boolean
  /** Of each lesson, from 1, by its id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly media: ReadonlyMap<string, Medium>
}

export const paperOf = (edition: Edition, isLarge: boolean): Paper => ({
  edition,
  language: edition.language,
  isLarge,
  numbers: new Map(edition.lessons.map(({ lesson }, index) => [lesson, index + 1])),
  media: edition.media,
})

/** Where images lie beside the pages: nothing is read into memory, however many there are. */
export const imagePath = (name: string): string => `assets/${name}`
