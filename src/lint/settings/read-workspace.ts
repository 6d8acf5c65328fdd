/** Reads `kebao.yaml`, and knows the rules it speaks of. */
import type { Result } from '../../base/diagnostic.js'
import { type Workspace, workspace } from '../../model/workspace.js'
import type { Settings } from '../../parse/settings/read-settings.js'
import { ruleCodes } from '../rule-codes.js'
import { checkCodes } from './check-codes.js'
import { readChecked } from './read-checked.js'

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
): Result<Settings<Workspace>> =>
  readChecked(file, source, workspace, ({ value, origins }) => checkCodes(value.severities, origins, codes))
