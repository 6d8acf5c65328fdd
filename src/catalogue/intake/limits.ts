/** How much one intake may ask of a machine. Passing a limit is told by the name of the limit. */

const MIB = 2 ** 20

export interface IntakeLimits {
  /** Submissions of one run; those beyond are told, and not opened. */
  readonly submissions: number
  /** Bytes that all submissions of a run may unpack to. */
  readonly runBytes: number
  /** Bytes that one submission may unpack to, with all archives in it. */
  readonly submissionBytes: number
  /** Bytes of one submission that are inflated, and so held in memory. */
  readonly inflatedBytes: number
  /** Files of one submission, with all archives in it. */
  readonly submissionFiles: number
  /** Courses of one submission; those beyond are kept and told, and not checked. */
  readonly submissionCourses: number
  /** Archives inside one another: 2 opens a zip in a zip in a zip. */
  readonly nesting: number
}

export const defaultIntakeLimits: IntakeLimits = {
  submissions: 20_000,
  runBytes: 512 * 1024 * MIB,
  submissionBytes: 2048 * MIB,
  inflatedBytes: 256 * MIB,
  submissionFiles: 65_000,
  submissionCourses: 1_000,
  nesting: 2,
}
