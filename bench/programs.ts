/** The programs that run against each other, all bundled alike, so that none gains by the way it is loaded. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { anywhere } from '../scripts/build/anywhere.js'
import { keptGrammar } from '../scripts/build/kept-grammar.js'

/** The floor is unified as it is published: what kebao's build makes of it is kebao's. */
const pluginsOf = (name: string) =>
  anywhere.plugins.filter((each) => name !== 'floor' || each !== keptGrammar)

/** Bundles files of this folder as `NAME.mjs`. */
export const buildPrograms = (folder: string, ...names: readonly string[]) =>
  Promise.all(
    names.map((name) =>
      build({
        ...anywhere,
        plugins: pluginsOf(name),
        entryPoints: { [name]: join(import.meta.dirname, `${name}.ts`) },
        outdir: folder,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        format: 'esm',
        target: 'es2022',
      }),
    ),
  )
