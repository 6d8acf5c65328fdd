/** Collects every diagnostic that the source declares, exported or not. */
import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import type { DiagnosticSpec } from '../../src/base/diagnostic.js'
import { anywhere } from '../build/anywhere.js'

/** The wording of a diagnostic may be a function of any parameters. */
export type Declared = DiagnosticSpec<Record<string, unknown>>

const DECLARATION = 'export const defineDiagnostic ='

/** Keeps what `defineDiagnostic` is given. */
const recorder = `
export const declared = []
export const defineDiagnostic = (spec) => {
  declared.push(spec)
  return makeDiagnostic(spec)
}`

/** Puts the recorder in front of `defineDiagnostic`, in a copy of kebao made for the occasion. */
const recording: Plugin = {
  name: 'recording',
  setup(build) {
    build.onLoad({ filter: /[\\/]base[\\/]diagnostic\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(DECLARATION)) throw new Error('defineDiagnostic is declared in another way now.')
      return { contents: source.replace(DECLARATION, 'const makeDiagnostic =') + recorder, loader: 'ts' }
    })
  },
}

const everything = `
import './src/index.ts'
import './src/emit/index.ts'
import './src/catalogue/index.ts'
import './src/node/index.ts'
export { declared } from './src/base/diagnostic.ts'`

/** Every declared diagnostic, in the order of the codes. */
export const declaredDiagnostics = async (root: string): Promise<readonly Declared[]> => {
  const { outputFiles } = await build({
    ...anywhere,
    plugins: [...anywhere.plugins, recording],
    stdin: { contents: everything, resolveDir: root },
    ignoreAnnotations: true,
    bundle: true,
    write: false,
    format: 'esm',
  })
  const module = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { declared } = (await import(`data:text/javascript;base64,${module}`)) as {
    declared: readonly Declared[]
  }
  return declared.toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
