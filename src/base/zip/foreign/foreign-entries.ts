/** Reads the central directory of an archive of another program: any form, but no link, no lock and no strange method. */
import type { Diagnostic, Result } from '../../diagnostic.js'
import { type CentralRecord, ENCRYPTION_FLAGS, isSpecial, recordAt } from '../central-record.js'
import * as refuse from '../zip-diagnostics.js'
import { DEFLATED, STORED, type ZipEntry } from '../zip-format.js'
import { extraFields, widened } from './extra-fields.js'
import { guessedName } from './foreign-diagnostics.js'
import { foreignName, isNotUtf8 } from './foreign-name.js'

/** What the directory says of one file or folder. */
export interface ForeignEntry extends ZipEntry {
  readonly flags: number
  readonly isFolder: boolean
}

/** One record; diagnostics that are not errors come with the entry. */
const entryOf = (
  { bytes, entry, flags, attributes, extra }: CentralRecord,
  isGbk: boolean,
): Result<ForeignEntry> => {
  const fields = extraFields(extra)
  const named = foreignName(entry.name, flags, fields, isGbk)
  const path = named?.name ?? entry.path
  const file = { file: path }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [size, packed, offset] =
    widened(
      [24, 20, 42].map((at) => view.getUint32(at, true)),
      fields,
    ) ?? []
  if (flags & ENCRYPTION_FLAGS) return { diagnostics: [refuse.encrypted(file, {})] }
  if (isSpecial(attributes)) return { diagnostics: [refuse.specialFile(file, {})] }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return { diagnostics: [refuse.unknownMethod(file, { method: entry.method })] }
  }
  if (named === undefined) return { diagnostics: [refuse.nameEncoding(file, {})] }
  if (size === undefined || packed === undefined || offset === undefined) {
    return { diagnostics: [refuse.zip64(file, {})] }
  }
  const isFolder = path.endsWith('/')
  if ((isFolder && size > 0) || (entry.method === STORED && size !== packed)) {
    return { diagnostics: [refuse.sizeLie(file, {})] }
  }
  return {
    value: { ...entry, path, size, packed, offset, flags, isFolder },
    diagnostics: named.isGuessed ? [guessedName(file, { name: path })] : [],
  }
}

export interface ForeignDirectory {
  readonly entries: readonly ForeignEntry[]
  readonly hasComment: boolean
}

/** Everything the directory lists, in its order; entries that are refused are missing from it. */
export const foreignEntries = (directory: Uint8Array, count: number): Result<ForeignDirectory> => {
  const entries: ForeignEntry[] = []
  const diagnostics: Diagnostic[] = []
  const records: CentralRecord[] = []
  let isWhole = true
  for (let at = 0; at < directory.length && isWhole; ) {
    const record = recordAt(directory, at)
    isWhole = record !== undefined
    if (record === undefined) break
    records.push(record)
    at += record.bytes.length
  }
  // One program wrote all of them: a name that cannot be UTF-8 tells of the others.
  const isGbk = records.some(({ entry, flags, extra }) => isNotUtf8(entry.name, flags, extraFields(extra)))
  for (const record of records) {
    const entry = entryOf(record, isGbk)
    diagnostics.push(...entry.diagnostics)
    if (entry.value !== undefined) entries.push(entry.value)
  }
  if (!isWhole) return { diagnostics: [...diagnostics, refuse.brokenDirectory({}, {})] }
  const hasComment = records.some(({ commentLength }) => commentLength > 0)
  if (records.length !== count)
    diagnostics.push(refuse.wrongCount({}, { declared: count, found: records.length }))
  return { value: { entries, hasComment }, diagnostics }
}
