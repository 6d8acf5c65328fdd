/** Reads a file of lines that its head vouches for: canonical JSON, one value a line. */
import type { Position } from 'unist'
import type * as z from 'zod'
import type { Checked, Diagnostic } from '../../base/diagnostic.js'
import { type CreateHash, hashOf } from '../../base/hash.js'
import { parseCanonicalJson } from '../../base/parse-canonical-json.js'
import { parseJson } from '../../base/parse-json.js'
import { strictUtf8 } from '../../base/strict-utf8.js'
import { bytesOf, type Content, sizeOf } from '../../base/tree.js'
import type { ShardFile } from '../../model/catalogue-head.js'
import * as refuse from './diagnostics.js'

/** A line as it was read, and where it stands. */
export interface ReadLine<T> {
  readonly value: T
  readonly line: number
  readonly range: Position
}

/** The longest line, in UTF-16 units: a course of some hundred lessons takes a twentieth of it. */
const MAX_LINE = 4 * 2 ** 20

/** Enough to see what is the matter with a file. */
const MAX_PROBLEMS = 100

const reasonOf = (text: string, schema: z.ZodType): string => {
  if (text.length > MAX_LINE) return `> ${MAX_LINE}`
  const value = parseCanonicalJson(text)
  if (value === undefined) return parseJson(text).value === undefined ? 'JSON' : 'RFC 8785'
  return schema.safeParse(value).error?.issues[0]?.path.map(String).join('.') || 'schema'
}

/** A value that canonical JSON and the schema allow. */
const readLine = <T>(text: string, schema: z.ZodType<T>): T | undefined => {
  if (text.length > MAX_LINE) return undefined
  const value = parseCanonicalJson(text)
  return value === undefined ? undefined : schema.safeParse(value).data
}

const rangeOf = (line: number, start: number, end: number): Position => ({
  start: { line, column: 1, offset: start },
  end: { line, column: end - start + 1, offset: end },
})

const linesIn = <T>(
  text: string,
  file: string,
  count: number,
  schema: z.ZodType<T>,
): Checked<readonly ReadLine<T>[]> => {
  const value: ReadLine<T>[] = []
  const diagnostics: Diagnostic[] = []
  let line = 0
  // Never further than was announced: a file may be nothing but line ends.
  for (let start = 0; start < text.length; line++) {
    if (line === count)
      return { value, diagnostics: [...diagnostics, refuse.wrongCount({ file }, { count, found: line + 1 })] }
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const one = text.slice(start, end)
    const read = found < 0 ? undefined : readLine(one, schema)
    const range = rangeOf(line + 1, start, end)
    if (read !== undefined) value.push({ value: read, line: line + 1, range })
    else if (diagnostics.length < MAX_PROBLEMS)
      diagnostics.push(refuse.brokenLine({ file, range }, { line: line + 1, reason: reasonOf(one, schema) }))
    else
      return {
        value,
        diagnostics: [...diagnostics, refuse.tooManyProblems({ file }, { shown: MAX_PROBLEMS })],
      }
    start = end + 1
  }
  if (line !== count) diagnostics.push(refuse.wrongCount({ file }, { count, found: line }))
  return { value, diagnostics }
}

/** The lines of a file, of which the size and hash are checked before it is looked into. */
export const readLines = async <T>(
  content: Content | undefined,
  file: string,
  { count, size, sha256 }: ShardFile,
  schema: z.ZodType<T>,
  createHash: CreateHash,
): Promise<Checked<readonly ReadLine<T>[]>> => {
  if (content === undefined) return { value: [], diagnostics: [refuse.missingFile({ file }, {})] }
  const changed = { value: [], diagnostics: [refuse.changedFile({ file }, {})] }
  if (sizeOf(content) !== size) return changed
  const bytes = await bytesOf(content)
  if ((await hashOf(bytes, createHash)) !== sha256) return changed
  const text = strictUtf8(bytes)
  if (text === undefined)
    return { value: [], diagnostics: [refuse.brokenLine({ file }, { line: 1, reason: 'UTF-8' })] }
  return linesIn(text, file, count, schema)
}
