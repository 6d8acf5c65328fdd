/** A licence: what others may do with a work, and on what conditions. */
import type { Words } from '../../base/words.js'

/** What everybody may do without asking, and what they must then observe. */
export interface Permissions {
  /** Pass on unchanged copies. */
  readonly share: boolean
  /** Publish changed versions. */
  readonly adapt: boolean
  /** Use for commercial advantage or payment. */
  readonly commercial: boolean
  /** The author must be named. */
  readonly attribution: boolean
  /** Changed versions must come under the same licence. */
  readonly shareAlike: boolean
}

export interface Licence {
  /** SPDX id, `LicenseRef-…` where SPDX has none, or kebao's own `reserved` and `teaching-only`. */
  readonly id: string
  readonly label: Words
  /** Other names that people write. */
  readonly aliases: readonly string[]
  /** Missing for the many software licences that no course is expected to use. */
  readonly permissions?: Permissions
  /** Creative Commons only: the “License Elements” and the version, on which compatibility rests. */
  readonly elements?: string
  readonly version?: string
  /** Where the text of the licence stands. */
  readonly url?: string
}
