/** Reads the list of all files of an archive, and refuses one that kebao would have written otherwise. */
import type { Diagnostic, Result } from '../diagnostic.js'
import type { RandomAccess } from '../random-access.js'
import { checkEntries, checkLayout } from './check-entries.js'
import { readDirectory } from './read-directory.js'
import { readEnd } from './read-end.js'
import { readExactly } from './read-exactly.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEnd, ZipEntry } from './zip-format.js'
import type { ZipLimits } from './zip-limits.js'

/** What the end of the archive alone shows to be too much, before any of it is read. */
const checkEnd = ({ count, size }: ZipEnd, limits: ZipLimits): Diagnostic[] => [
  ...(count > limits.entries ? [refuse.tooManyEntries({}, { count, limit: limits.entries })] : []),
  ...(size > limits.directory ? [refuse.directoryTooLarge({}, { size, limit: limits.directory })] : []),
]

/** Where the directory of an archive stands, if it is not too large to be read. */
export const findDirectory = async (source: RandomAccess, limits: ZipLimits): Promise<Result<ZipEnd>> => {
  const found = await readEnd(source)
  if (found.value === undefined) return found
  const excess = checkEnd(found.value, limits)
  return excess.length > 0 ? { diagnostics: excess } : found
}

/** All files by the directory: each record, and the files side by side; their own headers are not looked at. */
export const readEntries = async (
  source: RandomAccess,
  end: ZipEnd,
  limits: ZipLimits,
  first: string | undefined,
): Promise<Result<readonly ZipEntry[]>> => {
  const { value: bytes, diagnostics } = await readExactly(source, end.offset, end.offset + end.size)
  if (bytes === undefined) return { diagnostics }
  const directory = readDirectory(bytes, end.count)
  const entries = directory.value
  if (entries === undefined) return directory
  const faults = [...directory.diagnostics, ...checkEntries(entries, limits, first)]
  if (faults.length > 0) return { diagnostics: faults }
  const misplaced = checkLayout(entries, end)
  return misplaced.length > 0 ? { diagnostics: misplaced } : { value: entries, diagnostics: [] }
}
