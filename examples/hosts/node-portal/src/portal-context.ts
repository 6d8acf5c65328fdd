/** What routes are given: the parts of the portal, and who is asking. */
import type { Store } from 'kebao'
import type { Database } from './database.js'
import type { Media } from './media.js'
import type { Settings } from './settings.js'
import type { Visitor } from './visitor.js'

export interface Portal {
  readonly db: Database
  readonly media: Media
  /** Uploads that wait for somebody to confirm their plan. */
  readonly incoming: Media
  readonly store: Store
  readonly settings: Settings
}

/** The type parameter of every `Hono` here. */
export interface Context {
  Variables: { visitor: Visitor }
}
