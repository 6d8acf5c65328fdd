/** Joins the chunks of the program into few files, beside those of the library: [program-parts](program-parts.ts) says which. */
import { posix, relative, sep } from 'node:path'
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild'
import { type Part, programAlone, programParts } from './program-parts.js'

const options: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  platform: 'neutral',
  minifyWhitespace: true,
  minifySyntax: true,
  write: false,
  logLevel: 'error',
}

/** The same name may come from two chunks. */
const within = (part: Part, chunk: string, name: string): string =>
  part.members.length === 1 ? name : `${name}_${part.members.indexOf(chunk)}`

const passOn = (names: readonly string[], from: string): string =>
  `export { ${names.join(', ')} } from ${JSON.stringify(from)}`

interface Chunks {
  readonly outputs: Metafile['outputs']
  readonly textOf: ReadonlyMap<string, string>
  readonly partOf: ReadonlyMap<string, Part>
}

const namesOf = ({ outputs }: Chunks, chunk: string): readonly string[] => outputs[chunk]?.exports ?? []

const partFor = ({ partOf }: Chunks, chunk: string): Part => {
  const part = partOf.get(chunk)
  if (part === undefined) throw new Error(`${chunk} belongs to no part of the program.`)
  return part
}

const addressOf = (to: Part, from: Part): string => {
  const path = posix.relative(posix.dirname(from.path), to.path)
  return path.startsWith('.') ? path : `./${path}`
}

/** As package.json says of the whole: what a chunk does not use of another need not be loaded. */
const sideEffects = false

/** Lets esbuild join chunks as if they were modules; what belongs to another part stays an import of that. */
const chunksAsModules = (chunks: Chunks): Plugin => ({
  name: 'chunks-as-modules',
  setup(inner) {
    inner.onResolve({ filter: /.*/ }, ({ path, kind, namespace, importer }) => {
      if (kind === 'entry-point') {
        const part = partFor(chunks, path)
        return { path, namespace: part.members.length === 1 ? 'chunk' : 'part', sideEffects: true }
      }
      if (namespace === 'part') return { path, namespace: 'chunk', sideEffects }
      if (namespace === 'elsewhere' || !path.startsWith('.')) return { path, external: true, sideEffects }
      const chunk = posix.join(posix.dirname(importer), path)
      const from = partFor(chunks, importer)
      const to = partFor(chunks, chunk)
      if (kind === 'dynamic-import') return { path: addressOf(to, from), external: true }
      if (to === from) return { path: chunk, namespace: 'chunk', sideEffects }
      if (to.members.length === 1) return { path: addressOf(to, from), external: true, sideEffects }
      return {
        path: `${from.path}:${chunk}`,
        namespace: 'elsewhere',
        pluginData: { chunk, from, to },
      }
    })
    inner.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
      const part = partFor(chunks, path)
      const lines = part.members.map((chunk) => {
        const names = namesOf(chunks, chunk).map((name) => `${name} as ${within(part, chunk, name)}`)
        return names.length === 0 ? `import ${JSON.stringify(chunk)}` : passOn(names, chunk)
      })
      return { contents: lines.join('\n') }
    })
    inner.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({
      contents: chunks.textOf.get(path) ?? '',
    }))
    inner.onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ pluginData: { chunk, from, to } }) => ({
      contents: passOn(
        namesOf(chunks, chunk).map((name) => `${within(to, chunk, name)} as ${name}`),
        addressOf(to, from),
      ),
    }))
  },
})

const joinParts = async (
  chunks: Chunks,
  parts: readonly Part[],
  folder: string,
): Promise<readonly OutputFile[]> => {
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: parts.map(({ path, members: [first = ''] }) => ({
      in: first,
      out: posix.relative(folder, path).replace(/\.js$/, ''),
    })),
    outdir: folder,
    plugins: [chunksAsModules(chunks)],
  })
  return outputFiles
}

/** As esbuild names outputs. */
const fromHere = (path: string): string => relative(process.cwd(), path).split(sep).join('/')

export const joinedProgram: Plugin = {
  name: 'joined-program',
  setup(outer) {
    outer.onEnd(async ({ metafile, outputFiles }) => {
      if (metafile === undefined || outputFiles === undefined) return
      const { outputs } = metafile
      const folder = fromHere(outer.initialOptions.outdir ?? '')
      const parts = programParts(outputs, posix.join(folder, 'cli'))
      const chunks = {
        outputs,
        textOf: new Map(outputFiles.map(({ path, text }) => [fromHere(path), text])),
        partOf: new Map(parts.flatMap((part) => part.members.map((chunk) => [chunk, part]))),
      }
      const joined = await joinParts(chunks, parts, folder)
      const needless = programAlone(outputs)
      const kept = outputFiles.filter(({ path }) => !needless.has(fromHere(path)))
      outputFiles.splice(0, outputFiles.length, ...kept, ...joined)
    })
  },
}
