/** Finds the place of a file that may not be there, nor the folder it would stand in. */
import { locate } from './locate.js'

/** Where a file of a package stands on the disk; undefined where its folder does not. */
export const targetOf = (root: string, path: string): string | undefined => {
  try {
    return locate(root, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
