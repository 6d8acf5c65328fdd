/** The mark in a folder that kebao wrote, which says that the command that wrote it may write it anew. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const MARK = '.kebao-output'

/** What stands in the mark of a folder; nothing where there is none. */
export const markIn = (folder: string): string | undefined => {
  try {
    return readFileSync(join(folder, MARK), 'utf8').trim()
  } catch {
    return undefined
  }
}

/** The mark as a file of the folder. */
export const markFile = (text: string): readonly [path: string, content: Uint8Array<ArrayBuffer>] => [
  MARK,
  new TextEncoder().encode(`${text}\n`),
]
