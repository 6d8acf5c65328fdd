/** A place beside the output where files are laid down, until all of it is moved in at once. */
import { createWriteStream, mkdirSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Content, chunksOf, KebaoError, type Tree } from '../index.js'
import { diskError } from '../node/index.js'

export interface Stage {
  /** Writes the files of one folder; they are not held in memory any longer. */
  readonly keep: (folder: string, files: ReadonlyMap<string, Content>) => Promise<void>
  /** All files that were kept, by their paths in the output. */
  readonly files: () => Promise<Tree>
  readonly remove: () => void
}

/** @param out the folder that the output goes to, in full */
export const openStage = (out: string, shown: string): Stage => {
  try {
    mkdirSync(dirname(out), { recursive: true })
    const root = mkdtempSync(join(dirname(out), '.kebao-stage-'))
    // Numbers for names: nothing that a stranger wrote becomes a path here.
    const places = new Map<string, string>()
    const keep = async (folder: string, files: ReadonlyMap<string, Content>): Promise<void> => {
      for (const [path, content] of files) {
        const place = join(root, String(places.size))
        places.set(`${folder}/${path}`, place)
        try {
          await pipeline(Readable.from(chunksOf(content)), createWriteStream(place))
        } catch (error) {
          throw error instanceof KebaoError ? error : diskError(error, shown)
        }
      }
    }
    return {
      keep,
      files: async () => {
        const all: [string, Content][] = []
        for (const [path, place] of places) all.push([path, await openAsBlob(place)])
        return new Map(all)
      },
      remove: () => rmSync(root, { recursive: true, force: true }),
    }
  } catch (error) {
    throw diskError(error, shown)
  }
}
