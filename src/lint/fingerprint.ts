/** Knows a finding again when lines have moved: by what it is about, never by where it stands. */
import type { Diagnostic } from '../base/diagnostic.js'
import { sha256 } from '../base/hash.js'

/** A finding of a report, with the path by which the report names its file and the decoded text of that file. */
export interface Marked {
  readonly path: string
  readonly diagnostic: Diagnostic
  readonly source: string | undefined
}

/** A Chinese paragraph is one line: a finding is known by its own neighbourhood, not by the whole of it. */
const REACH = 60

/** 128 bits: enough that no two findings of a province share one by chance. */
const DIGITS = 32

const encoder = new TextEncoder()

const digest = (parts: readonly string[]): string => {
  const hash = sha256()
  hash.update(encoder.encode(parts.join('\0')))
  return hash.digest().slice(0, DIGITS)
}

/** What stands on the line of an offset, within reach. */
const lineAround = (source: string, offset: number): string => {
  const before = source.slice(Math.max(0, offset - REACH), offset)
  const after = source.slice(offset, offset + REACH)
  return `${/[^\r\n]*$/.exec(before)?.[0]}${/^[^\r\n]*/.exec(after)?.[0]}`
}

/** What a finding is about: its line without the spacing or, where that says nothing, the facts of the finding. */
const subjectOf = ({ range, data }: Diagnostic, source: string | undefined): string => {
  const offset = range?.start.offset
  const line = source === undefined || offset === undefined ? '' : lineAround(source, offset)
  return /[\p{L}\p{N}]/u.test(line)
    ? line.normalize('NFC').replace(/\s+/g, ' ').trim()
    : JSON.stringify(data ?? null)
}

/**
 * The fingerprint of a finding inside its file: equal for equal findings on equal lines, however far these moved.
 *
 * @param source the decoded text of the file, where it has one
 */
export const fingerprintOf = (diagnostic: Diagnostic, source: string | undefined): string =>
  digest([diagnostic.code, subjectOf(diagnostic, source)])

/** One fingerprint for each finding of a report, in its order; equal findings of one file are counted through. */
export const fingerprintsOf = (findings: Iterable<Marked>): readonly string[] => {
  const seen = new Map<string, number>()
  return Array.from(findings, ({ path, diagnostic, source }) => {
    const own = digest([path, fingerprintOf(diagnostic, source)])
    const earlier = seen.get(own) ?? 0
    seen.set(own, earlier + 1)
    return earlier === 0 ? own : digest([own, String(earlier)])
  })
}
