/** Reads from a source that may be shorter than an archive in it claims. */
import type { Result } from '../diagnostic.js'
import type { RandomAccess } from '../random-access.js'
import { truncated } from './zip-diagnostics.js'

/** The bytes from `start` to `end`, and never others: a source that ends before is truncated. */
export const readExactly = async (
  source: RandomAccess,
  start: number,
  end: number,
): Promise<Result<Uint8Array>> => {
  if (start < 0 || end > source.size) return { diagnostics: [truncated({}, {})] }
  if (start === end) return { value: new Uint8Array(), diagnostics: [] }
  const read = await source.read(start, end)
  return read.value === undefined || read.value.length === end - start
    ? read
    : { diagnostics: [truncated({}, {})] }
}
