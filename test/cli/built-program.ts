/** The program in one folder, bundled as it is published: for tests that start it as a process. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { anywhere } from '../../scripts/build/anywhere.js'

const cli = join(import.meta.dirname, '../../src/cli')

/** Builds the program and returns the path of its entry. */
export const buildProgram = async (folder: string): Promise<string> => {
  await build({
    ...anywhere,
    entryPoints: { cli: join(cli, 'main.ts'), worker: join(cli, 'work/worker.ts') },
    external: [...anywhere.external, 'tinypool', 'satteri'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  return join(folder, 'cli.mjs')
}
