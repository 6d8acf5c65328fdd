/** Reads front matter as a noun of the model describes it. */
import type * as z from 'zod'
import type { Diagnostic, Place } from '../base/diagnostic.js'
import { lazy } from '../base/lazy.js'
import { linesOf } from '../base/lines.js'
import type { LocatedMap } from '../markdown/located.js'
import { liftHours } from './value/lift-hours.js'
import { readValue } from './value/read-value.js'

interface Meta<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a record whose fields are all optional. Values that could not be read are absent from the result; each value
 * leaves its place in `origins`, under its JSON pointer.
 */
export const readMeta = <T extends z.ZodObject>(
  file: string,
  source: string,
  data: LocatedMap | undefined,
  schema: T,
  pointer: string,
  origins: Map<string, Place>,
): Meta<z.infer<T>> => {
  const diagnostics: Diagnostic[] = []
  if (data === undefined) return { value: {} as z.infer<T>, diagnostics }
  const reader = {
    file,
    source,
    lines: lazy(() => linesOf(source)),
    origins,
    report: (found: Diagnostic) => diagnostics.push(found),
    read: readValue,
  }
  const field = { key: '', zh: '', name: '' }
  const lifted = 'hours' in schema.shape ? liftHours(data) : data
  const value = readValue(lifted, schema, field, pointer, reader) ?? {}
  return { value: value as z.infer<T>, diagnostics }
}
