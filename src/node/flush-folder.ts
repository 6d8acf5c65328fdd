/** Waits until a folder's list of names is on the disk: without it a rename can be lost with the power. */
import { closeSync, fsyncSync, openSync } from 'node:fs'

export const flushFolder = (folder: string): void => {
  // Windows cannot open a folder as a file, and writes its names through.
  if (process.platform === 'win32') return
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } catch (error) {
    // Some network file systems have nothing to flush for a folder.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error
  } finally {
    closeSync(file)
  }
}
