/** Finds the bundles that a user means: a bundle itself, or a folder that bundles were put into. */
import { type Dirent, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const entriesIn = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // A file, or nothing at all: opening it says what is the matter.
    return []
  }
}

/** The paths to open, as the user would name them; a folder that is a bundle itself stands for itself. */
export const findBundles = (path: string, cwd: string): readonly string[] => {
  const entries = entriesIn(resolve(cwd, path))
  if (entries.some(({ name }) => name === 'kebao.json')) return [path]
  const bundles = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.kebao'))
  return bundles.length === 0 ? [path] : bundles.map(({ name }) => join(path, name)).sort()
}
