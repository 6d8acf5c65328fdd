/** Opens a bundle that a user names: a `.kebao` file, or the folder it was unpacked to. */
import { openAsBlob, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Bundle, decode, type Result, verify } from '../index.js'
import { diskError, nativeSha256, readTree } from '../node/index.js'
import type { Terminal } from './terminal.js'

/** A file stays on the disk; only what is looked at is read. Throws where there is nothing to open. */
export const openBundle = async (path: string, { cwd }: Pick<Terminal, 'cwd'>): Promise<Result<Bundle>> => {
  const named = resolve(cwd, path)
  const options = { createHash: nativeSha256 }
  try {
    if (!statSync(named).isDirectory()) return await decode(await openAsBlob(named), options)
  } catch (error) {
    throw diskError(error, path)
  }
  const { value: tree, diagnostics } = await readTree(named, { files: 50_000 })
  return diagnostics.length > 0 ? { diagnostics } : verify(tree, options)
}
