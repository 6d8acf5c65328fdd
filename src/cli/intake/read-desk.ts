/** Reads a folder of submissions as it lies: nothing is left out, followed or changed, whatever things are called. */
import { closeSync, constants, openAsBlob, openSync, readdirSync } from 'node:fs'
import type { DeskFile } from '../../catalogue/index.js'
import { diskError } from '../../node/index.js'

// Waits for no pipe and follows no link. Windows has neither flag (undefined counts as 0).
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const SLASH = Buffer.from('/')

/** A copied folder can hold itself: no sender nests so deep. */
const MAX_DEPTH = 64

const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Names that an old program unpacked on this disk are in GBK. */
const nameOf = (bytes: Uint8Array): string =>
  decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes) ?? new TextDecoder('latin1').decode(bytes)

const causeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EIO'

const readFile = async (full: Buffer, path: string): Promise<DeskFile> => {
  try {
    // A Blob opens its file only when it is read: one that will not open is better known now.
    closeSync(openSync(full, FLAGS))
    return { path, content: await openAsBlob(full) }
  } catch (error) {
    return { path, problem: { kind: 'unreadable', cause: causeOf(error) } }
  }
}

const readFolder = async (full: Buffer, path: string, depth: number, found: DeskFile[]): Promise<void> => {
  const entries = readdirSync(full, { withFileTypes: true, encoding: 'buffer' }).sort((a, b) =>
    Buffer.compare(a.name, b.name),
  )
  if (entries.length === 0 && path !== '') found.push({ path, problem: { kind: 'empty-folder' } })
  for (const entry of entries) {
    const below = Buffer.concat([full, SLASH, entry.name])
    const name = path === '' ? nameOf(entry.name) : `${path}/${nameOf(entry.name)}`
    if (entry.isFile()) found.push(await readFile(below, name))
    else if (!entry.isDirectory()) found.push({ path: name, problem: { kind: 'link' } })
    else if (depth === 0) found.push({ path: name, problem: { kind: 'unreadable', cause: 'ELOOP' } })
    else {
      try {
        await readFolder(below, name, depth - 1, found)
      } catch (error) {
        found.push({ path: name, problem: { kind: 'unreadable', cause: causeOf(error) } })
      }
    }
  }
}

/** Everything in a folder. Files stay on the disk until they are read; throws only where the folder itself cannot be read. */
export const readDesk = async (folder: string, shown: string): Promise<readonly DeskFile[]> => {
  const found: DeskFile[] = []
  try {
    await readFolder(Buffer.from(folder), '', MAX_DEPTH, found)
  } catch (error) {
    throw diskError(error, shown)
  }
  return found
}
