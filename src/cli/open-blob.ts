/** Opens a file of any size as a Blob that stays on the disk. */
import { closeSync, constants, openAsBlob, openSync } from 'node:fs'

// Waits for no pipe. Windows has no such flag (undefined counts as 0).
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK

/** A Blob opens its file only when it is read, and then cannot say why it could not: better to know now. */
export const openBlob = (file: string): Promise<Blob> => {
  closeSync(openSync(file, FLAGS))
  return openAsBlob(file)
}
