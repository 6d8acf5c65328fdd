/** Checks the names and the form of the files in `signatures/`: an unsigned bundle is as sound as a signed one. */
import type { Checked, Diagnostic } from '../base/diagnostic.js'
import type { CreateHash } from '../base/hash.js'
import type { Tree } from '../base/tree.js'
import { manySignatures } from './signature-diagnostics.js'
import { isSignaturePath, readSignature, type Signed } from './signature-file.js'

/** How many signatures a bundle may have. */
export const MAX_SIGNATURES = 32

/** The signatures of a bundle, by the names of their files; a file that is none is reported. */
export const readSignatures = async (
  tree: Tree,
  createHash?: CreateHash,
): Promise<Checked<readonly Signed[]>> => {
  const files = [...tree].filter(([path]) => isSignaturePath(path))
  if (files.length > MAX_SIGNATURES) {
    const count = { count: files.length, limit: MAX_SIGNATURES }
    return { value: [], diagnostics: [manySignatures({ file: 'signatures' }, count)] }
  }
  const signed: Signed[] = []
  const diagnostics: Diagnostic[] = []
  for (const [path, content] of files) {
    const read = await readSignature(path, content, createHash)
    if (read.value !== undefined) signed.push(read.value)
    diagnostics.push(...read.diagnostics)
  }
  return { value: signed, diagnostics }
}

/** What speaks against the files in `signatures/`. */
export const checkSignatures = async (tree: Tree, createHash?: CreateHash): Promise<readonly Diagnostic[]> =>
  (await readSignatures(tree, createHash)).diagnostics
