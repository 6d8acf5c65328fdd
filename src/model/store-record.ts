/** What a folder of imported courses remembers of each: `packages/<publisher>/<slug>.json`, the point of every commit. */
import * as z from 'zod'
import { installed } from './installed.js'
import { digest, version } from './scalar.js'

export const storeRecord = z
  .strictObject({
    storeVersion: z.literal(1).describe('Version of this shape.'),
    bundle: z
      .string()
      .regex(/^bundles\/[0-9a-f]{64}$/)
      .describe('Folder of the bundle that is installed, unpacked.'),
    installed: installed.describe('What is installed.'),
    history: z
      .array(z.strictObject({ version, identity: digest }))
      .describe('What stood before, the oldest first; each is still in its folder below `bundles/`.'),
    edited: z
      .array(z.string().max(300))
      .describe(
        'Items that somebody changed here, as `kind/id`: the next import asks before it touches them.',
      ),
  })
  .meta({ id: 'StoreRecord' })
export type StoreRecord = z.infer<typeof storeRecord>
