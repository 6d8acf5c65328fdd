/** Tells whether a file already holds what is about to be written to it. */
import { createHash } from 'node:crypto'
import { openAsBlob, statSync } from 'node:fs'

const digestOf = async (content: Blob): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of content.stream()) hash.update(chunk)
  return hash.digest('hex')
}

/** `new` where there is no file yet. */
export const compareFile = async (path: string, content: Blob): Promise<'new' | 'same' | 'other'> => {
  const now = statSync(path, { throwIfNoEntry: false })
  if (now === undefined || !now.isFile()) return 'new'
  if (now.size !== content.size) return 'other'
  const [before, after] = await Promise.all([digestOf(await openAsBlob(path)), digestOf(content)])
  return before === after ? 'same' : 'other'
}
