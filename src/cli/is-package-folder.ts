/** Tells a package folder from a bundle that was unpacked to one. */
import { readdirSync, statSync } from 'node:fs'
import { isRootFile } from '../index.js'

/** False also for what cannot be looked into: whoever opens it says what is the matter. */
export const isPackageFolder = (folder: string): boolean => {
  try {
    if (!statSync(folder).isDirectory()) return false
    const names = readdirSync(folder)
    return !names.includes('kebao.json') && names.some((name) => isRootFile(name.normalize('NFC')))
  } catch {
    return false
  }
}
