/**
 * Plans which chunks of the program are joined. esbuild makes a chunk for every set of commands that share code: a
 * hundred files for `kebao lint`, and finding each costs Node more than reading it.
 */
import { posix } from 'node:path'
import type { Metafile } from 'esbuild'

/** What is run most, and what is small beside it: chunks that the same of these load are one file. */
const journeys = [
  'main',
  'start',
  'keep-compiled-code',
  'help',
  'commands/lint',
  'load-package',
  'commands/pack',
  'commands/verify',
  'commands/emit',
  'lsp/session',
  'commands/new',
  'commands/keygen',
  'commands/catalog-search',
  'diff-trees',
]

export interface Part {
  /** Where it is written. */
  readonly path: string
  /** The outputs of the build that it is made of. */
  readonly members: readonly string[]
}

type Outputs = Metafile['outputs']

/** Everything that is loaded with an output; `waiting` follows the imports that wait, too. */
const loadedWith = (first: string, outputs: Outputs, waiting = false): ReadonlySet<string> => {
  const found = new Set([first])
  for (const path of found)
    for (const { path: other, kind } of outputs[path]?.imports ?? [])
      if (outputs[other] !== undefined && (waiting || kind !== 'dynamic-import')) found.add(other)
  return found
}

const isProgram = (path: string, outputs: Outputs): boolean =>
  outputs[path]?.entryPoint?.startsWith('src/cli/') === true && !path.includes('/chunks/')

/** Names a part by what is in it: the names of chunks tell their content. */
const nameOf = (members: readonly string[]): string => {
  let sum = 0xcbf29ce484222325n
  for (const letter of members.map((path) => posix.basename(path)).join())
    sum = BigInt.asUintN(64, (sum ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return sum.toString(36)
}

/** The parts of the program: its entries where they were, all else below `folder`. */
export const programParts = (outputs: Outputs, folder: string): readonly Part[] => {
  const entries = Object.keys(outputs).filter((path) => isProgram(path, outputs))
  const own = new Set(entries.flatMap((path) => [...loadedWith(path, outputs, true)]))
  const loaded = journeys.map((name) => {
    const path = Object.keys(outputs).find((each) => outputs[each]?.entryPoint === `src/cli/${name}.ts`)
    if (path === undefined) throw new Error(`The program has no src/cli/${name}.ts.`)
    return loadedWith(path, outputs)
  })
  const groups = new Map<string, string[]>()
  for (const path of [...own].sort()) {
    const whose = loaded.map((each) => (each.has(path) ? '1' : '0')).join('')
    const isAlone = outputs[path]?.entryPoint !== undefined || !whose.includes('1')
    const key = isAlone ? path : whose
    groups.set(key, [...(groups.get(key) ?? []), path])
  }
  return [...groups.values()].map((members) => {
    const [path = ''] = members
    if (entries.includes(path)) return { path, members }
    const name = members.length === 1 ? posix.basename(path) : `shared-${nameOf(members)}.js`
    return { path: posix.join(folder, name), members }
  })
}

/** The outputs that only the program needs. */
export const programAlone = (outputs: Outputs): ReadonlySet<string> => {
  const kept = new Set(
    Object.keys(outputs)
      .filter(
        (path) =>
          outputs[path]?.entryPoint !== undefined && !outputs[path]?.entryPoint?.startsWith('src/cli/'),
      )
      .filter((path) => !path.includes('/chunks/'))
      .flatMap((path) => [...loadedWith(path, outputs, true)]),
  )
  return new Set(Object.keys(outputs).filter((path) => /\.js$/.test(path) && !kept.has(path)))
}
