/** A part of a run, as one machine hands it to the one that puts the parts together. It is written and read by kebao alone. */
import * as z from 'zod'

/** The version of this form: parts of another one are refused. */
export const PART_VERSION = 1

const text = z.string().max(4 * 2 ** 20)
const name = z.string().max(4_096)
const bilingual = z.strictObject({ 'zh-CN': text, en: text })
const severity = z.enum(['error', 'warning', 'info'])
const count = z
  .number()
  .int()
  .min(0)
  .max(2 ** 40)

const point = z.strictObject({ line: count, column: count, offset: count.optional() })
const range = z.strictObject({ start: point, end: point })
const place = z.strictObject({ file: name, range: range.optional() })

const diagnostic = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/),
  severity,
  message: bilingual,
  why: bilingual,
  help: bilingual,
  file: name.optional(),
  range: range.optional(),
  data: z.unknown().optional(),
  fix: z
    .strictObject({
      title: bilingual,
      safe: z.boolean(),
      edits: z.array(z.strictObject({ file: name, start: count, end: count, text })).max(100_000),
    })
    .optional(),
  related: z
    .array(place.extend({ message: bilingual }))
    .max(1_000)
    .optional(),
})

const told = {
  /** Where the package stands among all packages of the run. */
  at: count,
  path: name,
  diagnostics: z.array(diagnostic).max(100_000),
  suppressed: z
    .array(z.strictObject({ diagnostic, reason: text }))
    .max(100_000)
    .optional(),
  sources: z.array(z.tuple([name, text])).max(10_000),
}

const facts = z.strictObject({
  id: name.optional(),
  version: name.optional(),
  title: text.optional(),
  series: z.strictObject({ id: name, title: text.optional(), order: count.optional() }).optional(),
  places: z.strictObject({ id: place, series: place }),
  suppressed: z.array(name).max(10_000).optional(),
})

const linted = z.strictObject({
  ...told,
  facts: facts.optional(),
  levels: z.record(name, z.enum(['error', 'warning', 'info', 'off'])),
})

const packed = z.strictObject({
  ...told,
  bundle: z
    .strictObject({
      id: name,
      version: name,
      identity: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      fileName: name,
      reviews: z.array(diagnostic).max(1_000),
      archive: z.string().regex(/^[0-9a-f]{64}$/),
      /** The file as its machine named it. */
      shown: name,
      isReplaced: z.boolean(),
    })
    .optional(),
})

const head = {
  kebao: z.literal('part'),
  version: z.literal(PART_VERSION),
  shard: z.strictObject({ number: count.min(1), of: count.min(1) }),
  /** Digest of all that must be the same for every part: the command line, the packages, the program. */
  run: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many packages the whole run has. */
  of: count,
}

const MOST = 1_000_000

export const part = z.discriminatedUnion('command', [
  z.strictObject({
    ...head,
    command: z.literal('lint'),
    /** What was named on the command line, of which everything was looked at. */
    named: z.array(name).max(10_000),
    packages: z.array(linted).max(MOST),
  }),
  z.strictObject({ ...head, command: z.literal('pack'), packages: z.array(packed).max(MOST) }),
])

export type Part = z.infer<typeof part>
export type LintPart = Extract<Part, { command: 'lint' }>
export type PackPart = Extract<Part, { command: 'pack' }>
