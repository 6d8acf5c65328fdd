/** A media file or attachment in a bundle, stored once under the name of its content. */
import * as z from 'zod'

/** Lower-case hexadecimal SHA-256. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)

export const asset = z
  .strictObject({
    path: z.string().describe('Path in the bundle: `data/assets/<sha256>.<ext>`.'),
    sha256: sha256Hex.describe('SHA-256 of the bytes.'),
    size: z.number().int().min(0).describe('Size in bytes.'),
    mediaType: z.string().describe('Media type (RFC 6838).'),
  })
  .meta({ id: 'Asset' })
export type Asset = z.infer<typeof asset>
