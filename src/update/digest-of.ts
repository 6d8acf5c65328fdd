/** Hashes plain data, whatever the order of its keys. */
import { canonicalJson } from '../base/canonical-json.js'
import { sha256 } from '../base/hash.js'

const hexOf = (value: unknown): string => {
  const hash = sha256()
  hash.update(new TextEncoder().encode(canonicalJson(value ?? null)))
  return hash.digest()
}

/** `sha256:` and the hash of the canonical JSON (RFC 8785) of a value. */
export const digestOf = (value: unknown): string => `sha256:${hexOf(value)}`

/** Enough of a hash to tell whether one side of an item changed; the whole item has a digest beside it. */
export const shortDigestOf = (value: unknown): string => hexOf(value).slice(0, 16)
