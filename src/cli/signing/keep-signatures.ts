/** Packing a package again does not throw away who signed it, as long as nothing in it has changed. */
import { openAsBlob } from 'node:fs'
import { type Bundle, decode, signaturesOf } from '../../index.js'
import { diskError, nativeSha256 } from '../../node/index.js'

/** The bundle with the signatures of the file that it is about to replace, where both have one identity. */
export const keepSignatures = async (path: string, bundle: Bundle): Promise<Bundle> => {
  try {
    const { value: before } = await decode(await openAsBlob(path), { createHash: nativeSha256 })
    if (before?.identity !== bundle.identity) return bundle
    const files = new Map(bundle.tree)
    for (const { file } of await signaturesOf(before)) {
      const content = before.tree.get(file)
      if (content !== undefined) files.set(file, content)
    }
    return { ...bundle, tree: files }
  } catch (error) {
    throw diskError(error, path)
  }
}
