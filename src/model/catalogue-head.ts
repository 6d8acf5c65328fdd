/** The head of a catalogue, `catalogue.json`: what the catalogue is called, and which files hold its entries (R023). */
import * as z from 'zod'
import { sha256Hex } from './asset.js'
import { organisation } from './organisation.js'
import { line } from './scalar.js'

/** The version of the catalogue format this kebao writes. */
export const CATALOGUE_VERSION = 1

/** As many as three leading digits can spread, a thousand a file. */
export const MAX_ENTRIES = 4_096_000

const count = z.number().int().min(0).max(MAX_ENTRIES)

/** A file of lines, as it must be found. */
export const shardFile = z
  .strictObject({
    count: count.min(1).describe('How many lines it has.'),
    size: z
      .number()
      .int()
      .min(1)
      .max(256 * 2 ** 20)
      .describe('Bytes.'),
    sha256: sha256Hex.describe('SHA-256 of its bytes.'),
  })
  .meta({ id: 'ShardFile' })
export type ShardFile = z.infer<typeof shardFile>

export const catalogueHead = z
  .strictObject({
    catalogueVersion: z.literal(CATALOGUE_VERSION).describe('Version of the catalogue format.'),
    title: line().optional().describe('What the catalogue is called.'),
    publisher: organisation.optional().describe('Who keeps the catalogue.'),
    count: count.describe('How many entries it has.'),
    shards: z
      .array(
        z.strictObject({
          name: z
            .string()
            .regex(/^(?:all|[0-9a-f]{1,3})$/)
            .describe('The leading digits of the hashes of the ids in it; `all` where there is one shard.'),
          entries: shardFile.describe('`entries/<name>.jsonl`'),
          fingerprints: shardFile.optional().describe('`fingerprints/<name>.jsonl`'),
        }),
      )
      .max(4096)
      .describe('Sorted by name; a shard without entries is absent.'),
  })
  .meta({ id: 'CatalogueHead' })
export type CatalogueHead = z.infer<typeof catalogueHead>

/** What people say of a catalogue; all else in its head follows from the entries. */
export type CatalogueTitle = Pick<CatalogueHead, 'title' | 'publisher'>
