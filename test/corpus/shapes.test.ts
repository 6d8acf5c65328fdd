/** The shape of a published format never changes: its readers are strict, and would call a sound bundle broken. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { canonicalJson } from '../../src/base/canonical-json.js'
import { hashOf } from '../../src/base/hash.js'
import { type Format, formats } from '../../src/model/formats.js'
import { FORMAT_VERSION } from '../../src/model/manifest.js'

type Names = keyof Format

/** Manifests are recorded for ever, the other files of the newest format alone: older ones are read by wider schemas. */
const recorded: Readonly<Record<string, Readonly<Partial<Record<Names, string>>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'shapes.json'), 'utf8'),
)

/** What is said about a value is wording, and may be worded better. */
const wording = new Set(['description', 'title', 'x-source'])

const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    // A field may bear such a name too; then it is an object.
    ([key, each]) => key !== 'x-keys' && !(wording.has(key) && typeof each === 'string'),
  )
  // The order of terms is wording as well.
  return Object.fromEntries(
    kept.map(([key, each]) => [key, key === 'enum' && Array.isArray(each) ? each.toSorted() : bare(each)]),
  )
}

const digestOf = (schema: z.ZodType): Promise<string> =>
  hashOf(new TextEncoder().encode(canonicalJson(bare(z.toJSONSchema(schema, { io: 'input' })))))

const help = (version: number): string =>
  `Has a kebao with format ${version} been published? Then make a new format (docs/format-versions.md). If not, record the new digest in test/corpus/shapes.json.`

test.each([...formats])('format %i is what it was', async (version, format) => {
  const names: readonly Names[] =
    version === FORMAT_VERSION ? ['manifest', 'course', 'syllabus', 'answers'] : ['manifest']
  const found = await Promise.all(names.map(async (name) => [name, await digestOf(format[name])] as const))
  expect(Object.fromEntries(found), help(version)).toEqual(recorded[version])
})
