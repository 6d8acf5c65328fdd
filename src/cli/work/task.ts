/** What a run does with each of its packages, whoever does it: this thread, another one, or nobody because it is known. */
import type { FoundPackage } from '../../node/index.js'
import type { Note } from '../load-package.js'
import type { ReadPackage } from '../read-package.js'

/** @typeParam R what is kept of a package: plain data, that threads hand over and a file can keep. */
export interface Task<R> {
  /** All that the answer depends on beside the package's own files; undefined where it must not be remembered. */
  readonly circumstances: (found: FoundPackage) => Promise<string | undefined>
  /** @param note told of every step, so that somebody may see that there is one */
  readonly answer: (read: ReadPackage, note?: Note) => Promise<R>
  /** What of an answer is remembered; all of it where this is absent. */
  readonly lasting?: (record: R) => R
  /** False where what is remembered does not hold any longer, whatever the files say. */
  readonly holds?: (found: FoundPackage, record: R) => Promise<boolean>
}

/** What becomes of a package, and the key under which that may be remembered. */
export interface Reply<R> {
  /** Undefined where it must not be. */
  readonly key: string | undefined
  readonly record: R
}
