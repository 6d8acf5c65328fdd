/** Unpacks a bundle into its folder, which appears whole or not at all. */
import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Bundle, type Content, isSafePath } from '../../index.js'
import { diskFault } from '../disk-error.js'
import { flushFolder } from '../flush-folder.js'
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

const fill = async (folder: string, { tree }: Bundle, layout: Layout): Promise<void> => {
  mkdirSync(folder)
  const folders = new Set([folder])
  const write = async (path: string, content: Content): Promise<void> => {
    if (!isSafePath(path)) throw diskFault('EINVAL', path)
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    for (let parent = dirname(file); parent !== folder; parent = dirname(parent)) folders.add(parent)
    if (path.startsWith('data/assets/') && linked(layout.asset(path), file)) return
    await writeNew(file, content)
  }
  for (const [path, content] of tree) await write(path, content)
  for (const made of folders) flushFolder(made)
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
    await fill(temporary, bundle, layout)
    await moveIntoPlace(temporary, target)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}
