/** Writes a file that does not exist yet, and waits until the disk has it. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { type Content, chunksOf } from '../index.js'

/** What can be written: a tree's content, or bytes that are still being made. */
export type Writable = Content | AsyncIterable<Uint8Array>

const writeWhole = (file: number, chunk: Uint8Array): void => {
  for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
}

/** @param mode who may use the file, as far as the umask grants it */
export const writeNew = async (path: string, content: Writable, mode = 0o666): Promise<void> => {
  const file = openSync(path, 'wx', mode)
  try {
    const chunks = Symbol.asyncIterator in content ? content : chunksOf(content)
    for await (const chunk of chunks) writeWhole(file, chunk)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
