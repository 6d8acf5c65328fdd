/** A program of its own, made one file: whoever starts it often reads the library once, not file by file. */
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/** What is bundled into a module may still ask for a part of Node by `require`. */
const banner = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
}

/** Writes a program, whose text or whose file is given, below a folder; gives the path of what Node can start. */
export const programFile = async (
  source: Pick<BuildOptions, 'stdin' | 'entryPoints'>,
  folder: string,
): Promise<string> => {
  const outfile = join(folder, 'program.mjs')
  const external = ['satteri']
  await build({
    ...source,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner,
    external,
    logLevel: 'error',
  })
  return outfile
}
