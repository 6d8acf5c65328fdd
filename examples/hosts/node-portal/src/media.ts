/** A folder that keeps media and bundles under their hash. What lies in it never changes. */
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs'
import { access, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Content, chunksOf } from 'kebao'

const partial = (path: string): string => `${path}.${crypto.randomUUID()}.part`

export interface Media {
  readonly has: (name: string) => Promise<boolean>
  /** Whole or not at all: a half-written file never bears the name. */
  readonly put: (name: string, content: Content | Readable) => Promise<void>
  readonly open: (name: string) => Promise<Blob>
  readonly size: (name: string) => Promise<number>
  readonly stream: (name: string, range?: { start: number; end: number }) => ReadableStream
  readonly remove: (name: string) => Promise<void>
}

export const mediaFolder = async (folder: string): Promise<Media> => {
  await mkdir(folder, { recursive: true })
  const at = (name: string): string => join(folder, name)
  const has = (name: string) =>
    access(at(name)).then(
      () => true,
      () => false,
    )
  return {
    has,
    put: async (name, content) => {
      if (await has(name)) return
      const part = partial(at(name))
      const chunks = content instanceof Readable ? content : chunksOf(content)
      try {
        await pipeline(chunks, createWriteStream(part, { flush: true }))
        await rename(part, at(name))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    open: (name) => openAsBlob(at(name)),
    size: async (name) => (await stat(at(name))).size,
    stream: (name, range) => Readable.toWeb(createReadStream(at(name), range)) as ReadableStream,
    remove: (name) => rm(at(name), { force: true }),
  }
}
