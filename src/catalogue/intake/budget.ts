/** What one submission may still ask of the machine: every archive and every bundle in it takes its part of the same limits. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { sizeOf, type Tree } from '../../base/tree.js'
import { submissionTooLarge, submissionTooMany } from './intake-diagnostics.js'
import type { IntakeLimits } from './limits.js'

export interface Budget {
  readonly limits: IntakeLimits
  /** Bytes that came out of archives so far. */
  bytes: number
  /** Of these, the ones that are held in memory. */
  inflated: number
  files: number
}

/** What the next archive may still unpack to: in all, and of what is held in memory. */
export const leftOf = ({ limits, bytes, inflated, files }: Budget) => ({
  total: limits.submissionBytes - bytes,
  inflated: limits.inflatedBytes - inflated,
  entries: limits.submissionFiles - files,
})

/** Counts what came out of an archive. */
export const spend = (budget: Budget, files: Tree): void => {
  budget.files += files.size
  for (const content of files.values()) {
    budget.bytes += sizeOf(content)
    if (content instanceof Uint8Array) budget.inflated += content.byteLength
  }
}

/** A limit of archives that was in truth one of the submission, in the words of an intake; undefined for all else. */
export const passedOf = (
  budget: Budget,
  { code, data }: Diagnostic,
  file: string,
): Diagnostic | undefined => {
  const { limits } = budget
  const left = leftOf(budget)
  const passed = (data as { readonly limit?: number } | undefined)?.limit
  if (code === 'bundle/file-too-large' && passed === limits.submissionBytes)
    return submissionTooLarge({ file }, { limit: passed, isDeflated: false })
  // One code for both totals. What is inflated is part of the whole: where as much was left of both, both were passed.
  if (code === 'bundle/total-too-large' && passed === left.total)
    return submissionTooLarge({ file }, { limit: limits.submissionBytes, isDeflated: false })
  if (code === 'bundle/total-too-large' && passed === left.inflated)
    return submissionTooLarge({ file }, { limit: limits.inflatedBytes, isDeflated: true })
  if (code === 'bundle/too-many-entries' && passed === left.entries)
    return submissionTooMany({ file }, { limit: limits.submissionFiles })
  return undefined
}
