/** Tells whether a file already holds what is about to be written to it. */
import { statSync } from 'node:fs'
import { chunksOf } from '../index.js'
import { nativeSha256 } from '../node/index.js'
import { digestOfFile } from './digest-of-file.js'

const digestOf = async (content: Blob): Promise<string> => {
  const hash = nativeSha256()
  for await (const chunk of chunksOf(content)) hash.update(chunk)
  return hash.digest()
}

/** `new` where there is no file yet. */
export const compareFile = async (path: string, content: Blob): Promise<'new' | 'same' | 'other'> => {
  const now = statSync(path, { throwIfNoEntry: false })
  if (now === undefined || !now.isFile()) return 'new'
  if (now.size !== content.size) return 'other'
  return digestOfFile(path) === (await digestOf(content)) ? 'same' : 'other'
}
