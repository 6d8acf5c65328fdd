/** Reads the central directory, and refuses every record in it that kebao would have written otherwise. */
import type { Diagnostic, Result } from '../diagnostic.js'
import { equalBytes } from '../equal-bytes.js'
import {
  type CentralRecord,
  DESCRIPTOR_FLAG,
  ENCRYPTION_FLAGS,
  isSpecial,
  recordAt,
} from './central-record.js'
import * as refuse from './zip-diagnostics.js'
import type { ZipEntry } from './zip-format.js'
import { centralRecord, DEFLATED, MAX_U32, STORED, UTF8_FLAG } from './zip-format.js'

const encoder = new TextEncoder()

/** What sets a record apart from the one that kebao writes: the gravest thing first. */
const faultOf = ({ bytes, entry, flags, attributes, commentLength, extra }: CentralRecord) => {
  const file = { file: entry.path }
  if (flags & ENCRYPTION_FLAGS) return refuse.encrypted(file, {})
  if (isSpecial(attributes)) return refuse.specialFile(file, {})
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return refuse.unknownMethod(file, { method: entry.method })
  }
  if (!equalBytes(encoder.encode(entry.path), entry.name)) return refuse.nameEncoding(file, {})
  if (equalBytes(bytes, centralRecord(entry))) return undefined
  if (flags & DESCRIPTOR_FLAG) return refuse.dataDescriptor(file, {})
  if ((flags & UTF8_FLAG) === 0) return refuse.nameEncoding(file, {})
  if (commentLength > 0) return refuse.comment(file, {})
  const needsZip64 = [entry.size, entry.packed, entry.offset].some((value) => value >= MAX_U32)
  if (needsZip64 || (extra[0] === 1 && extra[1] === 0)) return refuse.zip64(file, {})
  return extra.length > 0 ? refuse.extraField(file, {}) : refuse.foreignHeader(file, {})
}

/**
 * Reads the one record that `bytes` are, of the file at `path`. Neither a value nor a diagnostic where something else
 * stands there.
 */
export const readRecord = (bytes: Uint8Array, path: string): Result<ZipEntry> => {
  const record = recordAt(bytes, 0)
  if (record?.entry.path !== path || record.bytes.length !== bytes.length) return { diagnostics: [] }
  const fault = faultOf(record)
  return fault === undefined ? { value: record.entry, diagnostics: [] } : { diagnostics: [fault] }
}

/**
 * Reads all records of the central directory; `count` is what the end of the archive says there are. Archive programs
 * treat all files alike, so of each kind of fault the first is told.
 */
export const readDirectory = (directory: Uint8Array, count: number): Result<readonly ZipEntry[]> => {
  const entries: ZipEntry[] = []
  const faults = new Map<string, Diagnostic>()
  for (let at = 0; at < directory.length; ) {
    const record = recordAt(directory, at)
    if (record === undefined) return { diagnostics: [...faults.values(), refuse.brokenDirectory({}, {})] }
    const fault = faultOf(record)
    if (fault !== undefined && !faults.has(fault.code)) faults.set(fault.code, fault)
    entries.push(record.entry)
    at += record.bytes.length
  }
  const diagnostics = [...faults.values()]
  const found = entries.length
  if (found !== count) diagnostics.push(refuse.wrongCount({}, { declared: count, found }))
  return { value: entries, diagnostics }
}
