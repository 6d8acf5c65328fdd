/** What a new package is made from. */
import type { Language } from '../../index.js'

export interface Starter {
  /** Id of the course-type term. */
  readonly type: string
  /** Id of the audience term. */
  readonly audience: string
  readonly title: string
  /** The last part of the package's id. */
  readonly slug: string
  readonly region?: string
  /** The language of keys and sample text. */
  readonly language: Language
}
