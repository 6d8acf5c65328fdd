/** Reads the signatures of a bundle, and what they sign. */
import type { Result } from '../../base/diagnostic.js'
import type { CreateHash } from '../../base/hash.js'
import type { Content, Tree } from '../../base/tree.js'
import { readEntry } from '../../base/zip/read-entry.js'
import type { ZipEntry } from '../../base/zip/zip-format.js'
import { paths } from '../bundle.js'
import { checkSignatures, MAX_SIGNATURES } from '../check-signatures.js'
import { largeSignature, manySignatures } from '../signature-diagnostics.js'
import { MAX_SIGNATURE_KIB } from '../signature-file.js'
import type { Archive } from './archive.js'

/** What is too much is refused before it is read. */
export const readSignatureFiles = async (
  { source, crc32 }: Archive,
  entries: readonly ZipEntry[],
  manifest: Uint8Array,
  createHash: CreateHash,
): Promise<Result<Tree>> => {
  if (entries.length > MAX_SIGNATURES) {
    const count = { count: entries.length, limit: MAX_SIGNATURES }
    return { diagnostics: [manySignatures({ file: 'signatures' }, count)] }
  }
  const large = entries.filter(({ size }) => size > MAX_SIGNATURE_KIB * 1024)
  if (large.length > 0) {
    const limit = { kibibytes: MAX_SIGNATURE_KIB }
    return { diagnostics: large.map(({ path }) => largeSignature({ file: path }, limit)) }
  }
  const files = new Map<string, Content>([[paths.manifest, manifest]])
  for (const entry of entries) {
    const { value, diagnostics } = await readEntry(source, entry, crc32)
    if (value === undefined) return { diagnostics }
    files.set(entry.path, value)
  }
  const diagnostics = await checkSignatures(files, createHash)
  return diagnostics.length > 0 ? { diagnostics } : { value: files, diagnostics }
}
