/** Where the record of each file stands in the directory of an archive of which the names are known. */
import { lazy } from '../lazy.js'
import { CENTRAL_LENGTH } from './zip-format.js'
import { pathsInZipOrder } from './zip-order.js'

/** Offsets from the start of the directory. */
export interface RecordPlace {
  readonly start: number
  readonly end: number
}

export interface RecordPlaces {
  /** The place of a record; undefined for a name that is not known. */
  placeOf(path: string): RecordPlace | undefined
  /** Where the last of them ends. */
  readonly end: number
}

const encoder = new TextEncoder()

const lengthOf = (path: string): number =>
  CENTRAL_LENGTH + (/[^\0-\x7f]/.test(path) ? encoder.encode(path).length : path.length)

/**
 * Works out the places from the first names in an archive. A record is as long as its name asks, but in archives above
 * 4 GiB, where zip64 fields come in. There may be tens of thousands, of which one is asked for, or all.
 *
 * @param first the name that stands before all others
 * @param others the names after it, in any order
 */
export const recordPlaces = (first: string, others: readonly string[]): RecordPlaces => {
  const order = [first, ...pathsInZipOrder(others, undefined)]
  const ends = new Float64Array(order.length)
  let end = 0
  for (const [at, path] of order.entries()) {
    end += lengthOf(path)
    ends[at] = end
  }
  const indexes = lazy(() => new Map(order.map((path, at) => [path, at])))
  return {
    end,
    placeOf: (path) => {
      const at = indexes().get(path)
      return at === undefined ? undefined : { start: ends[at - 1] ?? 0, end: ends[at] as number }
    },
  }
}
