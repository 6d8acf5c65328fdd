/**
 * Leads imports from an index past it, to the files that declare what they name. esbuild counts every file that an
 * index names as needed by whoever imports anything from it: `kebao --version` would load the whole library.
 */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

const EXPORT = /^export \{([^}]*)\} from '([^']+)'/gm
const IMPORT = /^import \{([^}]*)\} from '([^']+\/index\.js)'/gm

interface Name {
  /** What it is called where it comes from. */
  readonly there: string
  readonly here: string
}

const namesIn = (list: string): readonly Name[] =>
  list.split(',').flatMap((written) => {
    const [there = '', here = there] = written.trim().split(' as ')
    return there === '' || there.startsWith('type ') ? [] : [{ there, here }]
  })

interface Home {
  readonly file: string
  readonly name: string
}

/** Where everything that an index passes on is declared. */
const homesIn = async (index: string): Promise<ReadonlyMap<string, Home>> =>
  new Map(
    [...(await readFile(index, 'utf8')).matchAll(EXPORT)].flatMap(([, names = '', file = '']) =>
      namesIn(names).map(({ there, here }) => [here, { file: resolve(dirname(index), file), name: there }]),
    ),
  )

export const straightImports: Plugin = {
  name: 'straight-imports',
  setup(build) {
    const known = new Map<string, ReturnType<typeof homesIn>>()
    const homesOf = (index: string) => {
      const homes = known.get(index) ?? homesIn(index)
      known.set(index, homes)
      return homes
    }
    build.onLoad({ filter: /[\\/]src[\\/](?:cli|node)[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const found = [...source.matchAll(IMPORT)]
      const straight = await Promise.all(
        found.map(async ([, names = '', index = '']) => {
          const homes = await homesOf(resolve(dirname(path), index).replace(/\.js$/, '.ts'))
          return namesIn(names).map(({ there, here }) => {
            const { name, file } = homes.get(there) ?? { name: there, file: index }
            return `import { ${name} as ${here} } from ${JSON.stringify(file)}`
          })
        }),
      )
      let at = 0
      const contents = source.replace(IMPORT, () => (straight[at++] ?? []).join('\n'))
      return { contents, loader: 'ts' }
    })
  },
}
