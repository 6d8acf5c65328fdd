/** How much a zip from outside may ask of a reader. */

const MIB = 1024 * 1024

export interface ZipLimits {
  /** Files in the archive. */
  readonly entries: number
  /** Bytes of the central directory, which is held in memory. */
  readonly directory: number
  /** Bytes of one file. */
  readonly file: number
  /** Bytes of all files together. */
  readonly total: number
  /** Bytes of all deflated files together: they are held in memory, stored ones are not. */
  readonly inflated: number
}

/** Ample for a course with its videos, and safe for a browser. */
export const defaultZipLimits: ZipLimits = {
  // Ten thousand lessons with their pages, texts and sources; from 65,535 on an archive needs zip64.
  entries: 65_000,
  directory: 16 * MIB,
  // A film of an hour or two.
  file: 2048 * MIB,
  // Node 20 counts the size of a file-backed blob in 32 bits, so that no archive may come near to 4 GiB.
  total: 3072 * MIB,
  inflated: 256 * MIB,
}
