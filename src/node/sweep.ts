/** Clears away what a killed run left in a folder. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDead } from './run-mark.js'
import { ownerOf } from './temporary-path.js'

/** Removes the temporary files of dead runs; one that still works beside us, or may do so elsewhere, keeps its own. */
export const sweep = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const owner = ownerOf(name)
    if (owner !== undefined && isDead(owner)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
