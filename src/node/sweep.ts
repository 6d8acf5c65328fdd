/** Clears away what a killed run left in a folder. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ownerOf } from './temporary-path.js'

/** True when no process has that id any more. */
export const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Removes the temporary files of dead processes; a run that still works beside us keeps its own. */
export const sweep = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const owner = ownerOf(name)
    if (owner !== undefined && isGone(owner)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
