/** Asks of the files in a directory what one record alone cannot tell: names, order, sizes, places. */
import type { Diagnostic } from '../diagnostic.js'
import { isSafePath, pathClaims } from '../safe-path.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEnd, ZipEntry } from './zip-format.js'
import { DEFLATED, localLength, MAX_DEFLATED_SIZE, MAX_RATIO } from './zip-format.js'
import type { ZipLimits } from './zip-limits.js'
import { inZipOrder } from './zip-order.js'

/** Names that are safe on every system and differ on every system. */
const checkNames = (entries: readonly ZipEntry[]): Diagnostic[] => {
  const clashOf = pathClaims()
  return entries.flatMap(({ path }) => {
    if (!isSafePath(path) || path !== path.normalize('NFC')) {
      return refuse.unsafeName({ file: path }, { name: path })
    }
    const other = clashOf(path)
    return other === undefined ? [] : refuse.duplicateName({ file: path }, { name: path, other })
  })
}

/** Only the first file that stands in the wrong place is told: all after it may be displaced by it. */
const checkOrder = (entries: readonly ZipEntry[], first: string | undefined): Diagnostic[] => {
  const ordered = inZipOrder(entries, first)
  const stray = entries.find((entry, i) => entry !== ordered[i])
  return stray === undefined ? [] : [refuse.wrongOrder({ file: stray.path }, {})]
}

/** What one file says of its sizes. */
export const checkSize = ({ path, method, packed, size }: ZipEntry, limit: number): Diagnostic[] => {
  const file = { file: path }
  if (size > limit) return [refuse.fileTooLarge(file, { size, limit })]
  if (method !== DEFLATED) return packed === size ? [] : [refuse.sizeLie(file, {})]
  if (size > packed * MAX_RATIO) return [refuse.bomb(file, {})]
  if (size > MAX_DEFLATED_SIZE) return [refuse.deflatedTooLarge(file, { size, limit: MAX_DEFLATED_SIZE })]
  return packed < size ? [] : [refuse.notSmaller(file, {})]
}

const checkTotal = (entries: readonly ZipEntry[], limit: number): Diagnostic[] => {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  return size > limit ? [refuse.totalTooLarge({}, { size, limit })] : []
}

/** Everything that can be said of the files before asking where they stand. */
export const checkEntries = (
  entries: readonly ZipEntry[],
  limits: ZipLimits,
  first: string | undefined,
): Diagnostic[] => [
  ...checkNames(entries),
  ...checkOrder(entries, first),
  ...entries.flatMap((entry) => checkSize(entry, limits.file)),
  ...checkTotal(entries, limits.total),
  ...checkTotal(
    entries.filter((entry) => entry.method === DEFLATED),
    limits.inflated,
  ),
]

/** The files stand back to back in the order of the directory, from the first byte up to the directory. */
export const checkLayout = (entries: readonly ZipEntry[], end: ZipEnd): Diagnostic[] => {
  const diagnostics: Diagnostic[] = []
  let at = 0
  for (const entry of entries) {
    if (entry.offset < at) diagnostics.push(refuse.overlap({ file: entry.path }, {}))
    else if (entry.offset > at) diagnostics.push(refuse.gap({ file: entry.path }, {}))
    at = Math.max(at, entry.offset + localLength(entry) + entry.packed)
  }
  if (end.offset < at) diagnostics.push(refuse.overlap({}, {}))
  else if (end.offset > at) diagnostics.push(refuse.gap({}, {}))
  return diagnostics
}
