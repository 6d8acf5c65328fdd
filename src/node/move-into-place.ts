/** The moment a write becomes real: one rename, seen whole or not at all, and then on the disk for good. */
import { dirname } from 'node:path'
import { flushFolder } from './flush-folder.js'
import { patientRename } from './patient-rename.js'

export const moveIntoPlace = async (from: string, to: string): Promise<void> => {
  await patientRename(from, to)
  flushFolder(dirname(to))
}
