/** Opens a bundle that a user names: a `.kebao` file, or the folder it was unpacked to. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Bundle, decode, KebaoError, type Result, verify, words } from '../index.js'
import { diskError, nativeSha256, readTree } from '../node/index.js'
import { isPackageFolder } from './is-package-folder.js'
import { openBlob } from './open-blob.js'
import type { Terminal } from './terminal.js'

const notPacked = (path: string): KebaoError =>
  new KebaoError(
    'bundle/not-packed',
    words(
      `「${path}」是课包文件夹，还没有打包；请先运行「kebao pack」。`,
      `\`${path}\` is a package folder that is not packed yet: run \`kebao pack\` first.`,
    ),
  )

/** A file stays on the disk; only what is looked at is read. Throws where there is nothing to open. */
export const openBundle = async (path: string, { cwd }: Pick<Terminal, 'cwd'>): Promise<Result<Bundle>> => {
  const named = resolve(cwd, path)
  const options = { createHash: nativeSha256 }
  if (isPackageFolder(named)) throw notPacked(path)
  try {
    if (!statSync(named).isDirectory()) return await decode(await openBlob(named), options)
  } catch (error) {
    throw diskError(error, path)
  }
  const { value: tree, diagnostics } = await readTree(named, { files: 70_000, everything: true })
  return diagnostics.length > 0 ? { diagnostics } : verify(tree, options)
}
