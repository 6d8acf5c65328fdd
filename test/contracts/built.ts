/** The built entries and the files that each one loads at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const dist = join(import.meta.dirname, '../../dist')

/** The source of a built file and of everything it imports, by path below `dist/`. Imports that wait are left out. */
export const loadedBy = (entry: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    const text = readFileSync(join(dist, path), 'utf8')
    found.set(path, text)
    for (const [, name = ''] of text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g))
      visit(join(path, '..', name))
  }
  visit(entry)
  return found
}

/** A built entry as one classic script that sets a global, for places that take no modules. */
export const asScript = async (entry: string, globalName = 'kebao'): Promise<string> => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(dist, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    // That the library has no side effects is true; esbuild warns of each import that it leaves out for it.
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
