/** The programs that run against each other, all bundled alike, so that none gains by the way it is loaded. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { anywhere } from '../scripts/build/anywhere.js'

/** Bundles files of this folder as `NAME.mjs`. */
export const buildPrograms = (folder: string, ...names: readonly string[]) =>
  build({
    ...anywhere,
    entryPoints: Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, `${name}.ts`)])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
  })
