/** The signatures that a bundle carries, as they are written: nothing in them is proved. */
import type { Bundle } from '../bundle/bundle.js'
import { readSignatures } from '../bundle/check-signatures.js'
import type { Signed } from '../bundle/signature-file.js'

/**
 * The signatures of an opened bundle. Whether they hold and whose they are, `checkTrust` says.
 *
 * @example
 * const [first] = await signaturesOf(bundle)
 * first && minisigOf(first.signature)
 */
export const signaturesOf = async ({ tree }: Bundle): Promise<readonly Signed[]> =>
  (await readSignatures(tree)).value
