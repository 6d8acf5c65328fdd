/** Renames, and on Windows waits for a virus scanner to let go of what was just written. */
import { renameSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const PAUSES = process.platform === 'win32' ? [20, 60, 180, 540] : []
const HELD = ['EPERM', 'EBUSY', 'EACCES']

const isHeld = (error: unknown): boolean => HELD.includes((error as NodeJS.ErrnoException).code ?? '')

export const patientRename = async (from: string, to: string): Promise<void> => {
  for (const pause of PAUSES) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (!isHeld(error)) throw error
      await setTimeout(pause)
    }
  }
  renameSync(from, to)
}
