/** A baseline: the findings of old courses that are known, so that only new ones count. */
import * as z from 'zod'

const MAX_ENTRIES = 1_000_000

/** A finding by what it is about and how often it stands in a file; lines may move without it changing. */
const knownFinding = z.strictObject({
  /** Relative to the folder of the baseline. */
  file: z.string().min(1).max(2000),
  code: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  count: z.number().int().positive().max(MAX_ENTRIES),
})
export type KnownFinding = z.infer<typeof knownFinding>

export const baseline = z
  .strictObject({
    kebao: z.literal('baseline'),
    version: z.literal(1),
    findings: z.array(knownFinding).max(MAX_ENTRIES),
  })
  .meta({ id: 'Baseline' })
export type Baseline = z.infer<typeof baseline>
