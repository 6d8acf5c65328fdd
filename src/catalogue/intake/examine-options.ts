/** What examining a submission needs, and what it gives to be written. */
import type { CreateHash } from '../../base/hash.js'
import type { Content } from '../../base/tree.js'
import type { ArchiveOptions } from '../../bundle/encode.js'
import type { LintOptions } from '../../lint/lint.js'
import type { Catalogue } from '../catalogue.js'
import type { IntakeLimits } from './limits.js'

export interface ExamineOptions {
  readonly lint: LintOptions
  readonly limits: IntakeLimits
  readonly createHash?: CreateHash
  /** How the archives of accepted courses are written. */
  readonly archive?: ArchiveOptions
  readonly catalogue?: Catalogue
}

/** Files of the output, by their paths in the folder of the submission. */
export type Kept = readonly (readonly [string, Content])[]
