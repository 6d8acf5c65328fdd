/** Finds one file in a directory whose other records are not taken apart: of ten thousand, one is asked for. */
import type { Result } from '../diagnostic.js'
import { readRecord } from './read-directory.js'
import type { RecordPlace } from './record-places.js'
import { brokenDirectory } from './zip-diagnostics.js'
import { CENTRAL_LENGTH, CENTRAL_SIGNATURE } from './zip-format.js'

const encoder = new TextEncoder()

/** A number of two bytes; 0 behind the end, so that whoever counts on from it comes out behind the end. */
const numberAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8)

const nameLength = (directory: Uint8Array, at: number): number => numberAt(directory, at + 28)

const recordEnd = (directory: Uint8Array, at: number): number =>
  at + CENTRAL_LENGTH + nameLength(directory, at) + numberAt(directory, at + 30)

/** How the name in a record stands to another by the order of their bytes: below, at or above 0. */
const compareName = (directory: Uint8Array, at: number, name: Uint8Array): number => {
  const start = at + CENTRAL_LENGTH
  const length = nameLength(directory, at)
  for (let i = 0; i < length && i < name.length; i++) {
    const difference = (directory[start + i] as number) - (name[i] as number)
    if (difference !== 0) return difference
  }
  return length - name.length
}

const isSignature = (directory: Uint8Array, at: number): boolean =>
  (numberAt(directory, at) | (numberAt(directory, at + 2) << 16)) === CENTRAL_SIGNATURE

/** The first byte of a signature tells it from what is around it well enough to look for. */
const SIGNATURE_START = CENTRAL_SIGNATURE & 0xff

/** Where a record seems to begin between two places; the second of them where none does. */
const nextRecord = (directory: Uint8Array, from: number, to: number): number => {
  let at = directory.indexOf(SIGNATURE_START, from)
  while (at >= 0 && at < to && !isSignature(directory, at)) at = directory.indexOf(SIGNATURE_START, at + 1)
  return at < 0 ? to : Math.min(at, to)
}

/**
 * Halves the directory, in which names stand in order behind the first one. A checksum can look like the beginning of a
 * record, and what is behind it like its name: what was found need not be a record, and that nothing was found does not
 * say that nothing is there.
 */
const bisect = (directory: Uint8Array, name: Uint8Array): RecordPlace | undefined => {
  let low = recordEnd(directory, 0)
  let high = directory.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = nextRecord(directory, middle, high)
    const difference = at < high ? compareName(directory, at, name) : 1
    if (difference === 0) return { start: at, end: recordEnd(directory, at) }
    if (difference < 0) low = recordEnd(directory, at)
    else high = middle
  }
  return undefined
}

/** Steps from record to record by the lengths that they give. */
const walk = (directory: Uint8Array, count: number, name: Uint8Array): Result<RecordPlace> => {
  let records = 0
  let start = 0
  for (; start < directory.length; records += 1) {
    const end = recordEnd(directory, start)
    const mayBe = nameLength(directory, start) === name.length
    if (mayBe && compareName(directory, start, name) === 0) return { value: { start, end }, diagnostics: [] }
    start = end
  }
  const isWhole = start === directory.length && records === count
  return { diagnostics: isWhole ? [] : [brokenDirectory({}, {})] }
}

/**
 * Where the record of a file stands; neither a value nor a diagnostic where there is none. What stands there is still to be
 * read. In a directory that is not in order, or has a name twice, it is one of those that have the name.
 *
 * @param count what the end of the archive says there are
 */
export const findRecord = (directory: Uint8Array, count: number, path: string): Result<RecordPlace> => {
  const name = encoder.encode(path)
  const value = bisect(directory, name)
  const isRecord = value && readRecord(directory.subarray(value.start, value.end), path).value !== undefined
  return isRecord ? { value, diagnostics: [] } : walk(directory, count, name)
}
