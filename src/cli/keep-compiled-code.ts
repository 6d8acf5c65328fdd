/** Lets Node keep what it compiled, so that the next start need not compile it again. */
import { lstatSync, mkdirSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import type { Terminal } from './terminal.js'
import { cacheFolder } from './work/cache-folder.js'

/**
 * What is read from there is run, so the folder must be the user's own and writable by nobody else: not another
 * user's home under `sudo`, not one that a stranger made first. `KEBAO_CACHE` does not count: a CI may fill it from
 * anywhere, which is safe for what is merely read.
 */
const isOwn = (folder: string): boolean => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const facts = lstatSync(folder)
  if (process.getuid === undefined) return facts.isDirectory()
  return facts.isDirectory() && facts.uid === process.getuid() && (facts.mode & 0o022) === 0
}

type Keep = (folder: string) => unknown

/** Node 22.1 and later can; it looks at nothing but the code itself, so that no answer depends on what is kept. */
const ofNode = (module as { readonly enableCompileCache?: Keep }).enableCompileCache

export const keepCompiledCode = (
  { KEBAO_CACHE: _, ...env }: Terminal['env'],
  keep: Keep | undefined = ofNode,
): void => {
  if (keep === undefined || env.NODE_DISABLE_COMPILE_CACHE) return
  try {
    const folder = join(cacheFolder(env), 'code')
    if (isOwn(folder)) keep(folder)
  } catch {
    // Nowhere to keep it: no home, no room, no right. The start is slower, and that is all.
  }
}
