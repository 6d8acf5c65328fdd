/** What every value reader is given: where it reads, and whom it tells. */
import type { Position } from 'unist'
import type * as z from 'zod'
import type { Diagnostic, Fix, Place } from '../../base/diagnostic.js'
import type { Lines } from '../../base/lines.js'
import { words } from '../../base/words.js'
import type { Located } from '../../markdown/located.js'

/** The field a value belongs to: its English key, its Chinese name, and the one of its names that the author used. */
export interface FieldName {
  readonly key: string
  readonly zh: string
  readonly name: string
}

/** Whom a reader tells, and the text it reads from. */
export interface Teller {
  readonly file: string
  readonly source: string
  readonly lines: () => Lines
  readonly report: (diagnostic: Diagnostic) => void
}

export interface Reader extends Teller {
  readonly origins: Map<string, Place>
  /** The mark of a record of a list that was given none. */
  readonly nextMark?: () => string
  /** Reads any value; passed along so that the readers of lists and records need not know all others. */
  readonly read: ReadValue
}

/** Reads a located value as a schema describes it; undefined when it could not be read, which was then reported. */
export type ReadValue = (
  at: Located,
  schema: z.ZodType,
  field: FieldName,
  pointer: string,
  reader: Reader,
) => unknown

const HAN = /\p{Script=Han}/u

/** True when the author writes this part in Chinese, so that a fix answers in Chinese too. */
export const isChinese = (text: string): boolean => HAN.test(text)

/** A safe fix that writes a value in its canonical form; the line end behind a block scalar stays. */
export const rewrite = ({ file, source }: Teller, range: Position, text: string): { fix: Fix } => {
  const start = range.start.offset ?? 0
  const end = start + source.slice(start, range.end.offset).trimEnd().length
  const shown = text.replace(/[\r\n]+\s*(?:- )?/g, ', ')
  const title = words(`改成「${shown}」`, `Write \`${shown}\``)
  return { fix: { title, safe: true, edits: [{ file, start, end, text }] } }
}

/** The place of a located value. */
export const placeOf = (reader: Teller, at: { readonly range: Position }): Place => ({
  file: reader.file,
  range: at.range,
})
