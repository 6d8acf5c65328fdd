/** One digest of all that an answer on a package follows from. */
import { createHash } from 'node:crypto'
import { chunksOf, sizeOf } from '../../index.js'
import type { ReadPackage } from '../read-package.js'
import type { Task } from './task.js'

/** What a package is remembered by, if it may be. */
export const keyFor = async (
  read: ReadPackage,
  { circumstances }: Pick<Task<never>, 'circumstances'>,
): Promise<string | undefined> => {
  const around = await circumstances(read.found)
  return around === undefined ? undefined : packageKey(read, around)
}

/** Every byte of the package counts, every name, and whatever reading them found. */
export const packageKey = async (
  { tree, diagnostics }: Pick<ReadPackage, 'tree' | 'diagnostics'>,
  circumstances: string,
): Promise<string> => {
  const hash = createHash('sha256').update(circumstances)
  for (const [path, content] of tree) {
    hash.update(`\0${path}\0${sizeOf(content)}\0`)
    // Most files are in memory: a generator for each would cost as much as the hash.
    if (content instanceof Uint8Array) hash.update(content)
    else for await (const chunk of chunksOf(content)) hash.update(chunk)
  }
  if (diagnostics.length > 0) hash.update(`\0\0${JSON.stringify(diagnostics)}`)
  return hash.digest('hex')
}
