/** What the drafts of a page are made with. */
import type { ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import type { Item } from '../edition/edition.js'
import type { Draft } from './passage.js'
import type { Phrases } from './words.js'

export interface DraftSettings {
  readonly phrases: Phrases
  readonly language: Language
  /** The questions of the page by id. */
  readonly items: ReadonlyMap<string, Item>
}

/** Makes drafts of blocks, those inside of questions among them. */
export type MakeDrafts = (nodes: readonly ElementContent[], settings: DraftSettings) => readonly Draft[]
