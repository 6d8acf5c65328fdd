/** Reads settings of which nothing may be wrong: neither their form, nor what they speak of. */
import type * as z from 'zod'
import { byPlace, type Diagnostic, hasErrors, type Result } from '../../base/diagnostic.js'
import { readSettings, type Settings } from '../../parse/settings/read-settings.js'

/** @param check finds what the settings name that does not exist */
export const readChecked = <T extends z.ZodObject>(
  file: string,
  source: string,
  schema: T,
  check: (settings: Settings<z.infer<T>>) => readonly Diagnostic[],
): Result<Settings<z.infer<T>>> => {
  const { value, diagnostics: misread } = readSettings(file, source, schema)
  if (value === undefined) return { diagnostics: misread }
  const diagnostics = [...misread, ...check(value)].sort(byPlace)
  // Half a configuration would check something that nobody asked for.
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics }
}
