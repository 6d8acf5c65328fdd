/** Tells one thing of many files, and no more often than people read: a hostile manifest could name a hundred thousand. */
import type { Diagnostic, Found } from '../base/diagnostic.js'
import { moreFiles } from './diagnostics.js'

/** How many files a finding is told of. */
export const MAX_TOLD = 100

/** Findings of one kind, each under its file; of what is beyond the limit, only how much it is. */
export const tellFiles = (
  problem: Found<Record<never, never>>,
  files: readonly string[],
): readonly Diagnostic[] => {
  const left = files.length - MAX_TOLD
  const told = files.slice(0, MAX_TOLD).map((file) => problem({ file }, {}))
  return left > 0 ? [...told, moreFiles({}, { count: left })] : told
}
