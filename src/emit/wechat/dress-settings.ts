/** What the blocks of a page are dressed with. */
import type { Language } from '../../base/words.js'
import type { Item } from '../edition/edition.js'
import type { Notes } from './notes.js'

export interface DressSettings {
  readonly language: Language
  readonly notes: Notes
  /** Tells the notes of one tree from those of another, which count from one as well. */
  readonly scope: string
  /** The questions of the page by id. */
  readonly items: ReadonlyMap<string, Item>
}
