/** Unpacks a bundle into its folder, which appears whole or not at all. */
import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import type { Bundle } from '../../index.js'
import { fillFolder } from '../fill-folder.js'
import { moveIntoPlace } from '../move-into-place.js'
import { sweep } from '../sweep.js'
import { temporaryPath } from '../temporary-path.js'
import { writeNew } from '../write-new.js'
import type { Layout } from './layout.js'

/** What file systems say that know no second name for a file, or no more of them. */
const NO_LINKS = ['EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'ENOENT', 'EACCES']

/** Media is on the disk once, under its hash, and in the bundle's folder under a second name. */
const linked = (from: string, to: string): boolean => {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** A folder that is there is whole: it came by one rename. */
export const keepBundle = async (bundle: Bundle, layout: Layout): Promise<void> => {
  const target = layout.bundle(bundle.identity)
  for (const folder of [layout.assets, layout.bundles, layout.locks]) {
    mkdirSync(folder, { recursive: true })
    sweep(folder)
  }
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) return
  const temporary = temporaryPath(target)
  try {
    await fillFolder(temporary, bundle.tree, async (file, content, path) => {
      if (path.startsWith('data/assets/') && linked(layout.asset(path), file)) return
      await writeNew(file, content)
    })
    await moveIntoPlace(temporary, target)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}
