/** Copies a file of a bundle into a stream, which is aborted unless the file was what it should be. */
import type { Diagnostic, Result } from '../../base/diagnostic.js'
import { KebaoError } from '../../base/error.js'
import type { CreateHash } from '../../base/hash.js'
import { type Content, chunksOf } from '../../base/tree.js'
import { STORED, type ZipEntry } from '../../base/zip/zip-format.js'
import type { Asset } from '../../model/asset.js'
import type { Archive } from './archive.js'
import { hasForm } from './check-file.js'
import { passOn, type Take } from './read-file.js'

export interface Found {
  readonly asset: Asset
  readonly entry: ZipEntry
}

/** Reads a file whole, with all its checks. */
type ReadChecked = (path: string) => Promise<Result<Content>>

/** What was deflated is small, and what has a form is looked at before anybody has it. */
const writeTo = async (
  take: Take,
  archive: Archive,
  { asset, entry }: Found,
  createHash: CreateHash,
  read: ReadChecked,
): Promise<readonly Diagnostic[]> => {
  if (entry.method === STORED && !hasForm(asset.path)) {
    return passOn(archive, entry, asset, createHash, take)
  }
  const { value, diagnostics } = await read(asset.path)
  if (value !== undefined) for await (const chunk of chunksOf(value)) await take(chunk)
  return diagnostics
}

export const copyFile = async (
  to: WritableStream<Uint8Array>,
  archive: Archive,
  found: Found,
  createHash: CreateHash,
  read: ReadChecked,
): Promise<readonly Diagnostic[]> => {
  const writer = to.getWriter()
  try {
    const diagnostics = await writeTo((piece) => writer.write(piece), archive, found, createHash, read)
    const [first] = diagnostics
    if (first === undefined) await writer.close()
    else await writer.abort(new KebaoError(first.code, first.message))
    return diagnostics
  } catch (error) {
    await writer.abort(error)
    throw error
  }
}
