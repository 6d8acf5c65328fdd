/** `Reader`: a bundle that is read as a database is, one thing at a time. */
import type { Diagnostic, Result } from '../../base/diagnostic.js'
import type { Content, Tree } from '../../base/tree.js'
import type { Course } from '../../model/course.js'
import type { Lesson } from '../../model/lesson.js'
import type { Manifest } from '../../model/manifest.js'
import type { Answers } from '../../model/question.js'
import type { RichText } from '../../model/scalar.js'
import type { Syllabus } from '../../model/syllabus.js'

/** A lesson with what the model says of it. */
export interface OpenedLesson extends RichText {
  readonly lesson: Lesson
}

/**
 * A bundle that was opened and not read. Only the manifest has been checked; each method reads what it is asked for and
 * checks that as `decode` does, by its hash and by its form. What only two files side by side would show, `decode` alone
 * finds: such as the page of a lesson that the course does not have, which `lesson` hands out and `lessons` does not.
 *
 * A result without a value and without diagnostics means that the bundle has no such thing.
 */
export interface Reader {
  /** The version of the format that its bytes are in. */
  readonly format: number
  /** The manifest as the newest format has it. `content` is proved by {@link Reader.course}. */
  readonly manifest: Manifest
  /** `sha256:` and the hash of the bytes of `kebao.json`. */
  readonly identity: string
  /** The typed model, without answers. */
  course(): Promise<Result<Course | Syllabus>>
  /** A lesson as HTML and as plain text; without an id, the course document. */
  lesson(id?: string): Promise<Result<RichText>>
  /** The lessons in the order of the course, one read after the other. It goes on behind a lesson that is damaged. */
  lessons(): AsyncIterable<Result<OpenedLesson>>
  /** Keys, scores and explanations: for graders, never for a learner's browser. */
  answers(): Promise<Result<Answers>>
  /** A file of the manifest, whole. Large media comes by reference from a `Blob`; from elsewhere it is held in memory. */
  file(path: string): Promise<Result<Content>>
  /**
   * Copies a file without holding it. Its hash is known at the end: where something is wrong, the stream is aborted and
   * what was written so far must not be used. A stream of a file that is not there is left as it is.
   */
  copy(path: string, to: WritableStream<Uint8Array>): Promise<readonly Diagnostic[]>
  /**
   * `kebao.json` and the files in `signatures/`. With them, `checkTrust({ ...reader, tree }, …)` tells who signed; for keys
   * that count in some regions it wants the region of the course as well.
   */
  signatures(): Promise<Result<Tree>>
  /** Lets go of the file behind it. */
  close(): Promise<void>
}
