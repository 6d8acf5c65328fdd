/** `RandomAccess`: bytes of which any part can be had without the rest, wherever they are. */
import type { Result } from './diagnostic.js'
import { bytesOf, type Content, sizeOf, sliceOf } from './tree.js'

/**
 * The port behind `open`: a file, a blob, a server. A host may write its own, for an object store or a database.
 *
 * What stands in the way of reading, such as a server that does not answer, is a diagnostic.
 */
export interface RandomAccess {
  /** All bytes there are. */
  readonly size: number
  /** The bytes from `start` to `end` (exclusive): all of them, or a reason why not. */
  read(start: number, end: number): Promise<Result<Uint8Array>>
  /** The same by reference, where nothing has to be read for it. */
  readonly slice?: (start: number, end: number) => Content
  /** Lets go of what is behind the bytes. */
  readonly close?: () => Promise<void>
}

/** Access to what is here already. */
export const accessTo = (content: Content): RandomAccess => ({
  size: sizeOf(content),
  read: async (start, end) => ({ value: await bytesOf(sliceOf(content, start, end)), diagnostics: [] }),
  slice: (start, end) => sliceOf(content, start, end),
})
