/** A step from one format of bundles to the next. */
import type { CreateHash } from '../../base/hash.js'

/**
 * Says what the next format would have said. Pure, and never changed once a kebao with it was published. What it is given
 * was checked against the schemas of the format it starts from; the bytes of the bundle stay what they are.
 */
export interface Migration {
  /** The format it starts from; it leads to the one after. */
  readonly from: number
  readonly manifest: (manifest: object, course: object, createHash: CreateHash) => object
  readonly course: (course: object) => object
  readonly answers: (answers: object) => object
}
