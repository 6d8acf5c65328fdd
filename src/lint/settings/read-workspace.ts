/** Reads `kebao.yaml`, and knows the rules it speaks of. */
import { byPlace, hasErrors, type Result } from '../../base/diagnostic.js'
import { type Workspace, workspace } from '../../model/workspace.js'
import { readSettings, type Settings } from '../../parse/settings/read-settings.js'
import { ruleCodes } from '../rule-codes.js'
import { checkCodes } from './check-codes.js'

/**
 * Reads the settings of a workspace. There is no value where anything in them is wrong.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text
 * @param codes the codes whose level may be set; those of the built-in rules unless an application has more
 * @example
 * const { value, diagnostics } = readWorkspace('kebao.yaml', 'severities: { text/*: off }')
 */
export const readWorkspace = (
  file: string,
  source: string,
  codes: readonly string[] = ruleCodes,
): Result<Settings<Workspace>> => {
  const { value, diagnostics: misread } = readSettings(file, source, workspace)
  if (value === undefined) return { diagnostics: misread }
  const unknown = checkCodes(value.value.severities, value.origins, codes)
  const diagnostics = [...misread, ...unknown].sort(byPlace)
  // Half a configuration would check something that nobody asked for.
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics }
}
