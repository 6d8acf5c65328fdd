/** Writes a signature for minisign into a file of its own: it stands in the bundle as well, so nothing is replaced. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { KebaoError, minisigOf, type Signature, words } from '../../index.js'
import { diskError } from '../../node/index.js'
import type { Terminal } from '../terminal.js'

const taken = (path: string): KebaoError =>
  new KebaoError(
    'disk/taken',
    words(
      `「${path}」已经有了，签名文件不覆盖已有的文件。请换一个文件名。`,
      `\`${path}\` is there already, and the signature replaces no file. Choose another name.`,
    ),
  )

/** Told before anything is signed. */
export const checkMinisig = (written: string, { cwd }: Pick<Terminal, 'cwd'>): void => {
  if (existsSync(resolve(cwd, written))) throw taken(written)
}

export const exportMinisig = (
  written: string,
  signature: Signature,
  { cwd }: Pick<Terminal, 'cwd'>,
): void => {
  const path = resolve(cwd, written)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, minisigOf(signature), { flag: 'wx' })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? taken(written) : diskError(error, written)
  }
}
