/** Puts a finished folder in the place of an old one. */
import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { flushFolder } from './flush-folder.js'
import { patientRename } from './patient-rename.js'

/** The old folder steps aside first, and is deleted only when the new one stands. */
export const swapFolders = async (made: string, folder: string): Promise<void> => {
  // Not a temporary name: if the power fails now this is the only copy, and must not be swept away.
  const aside = `${folder}.kebao-old-${randomUUID().slice(0, 8)}`
  await patientRename(folder, aside)
  try {
    await patientRename(made, folder)
  } catch (error) {
    renameSync(aside, folder)
    throw error
  }
  flushFolder(dirname(folder))
  rmSync(aside, { recursive: true, force: true })
}
