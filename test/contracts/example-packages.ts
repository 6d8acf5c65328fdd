/** Whole packages to try things on: the examples, and the smallest that lints clean. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleNames } from '../../scripts/example-names.js'

const root = join(import.meta.dirname, '../..')

/** Path → bytes of every file in a folder. */
const filesIn = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]
      }),
  )

const packages = ['test/fixtures/minimal', ...exampleNames.map((name) => `examples/${name}`)]

/** Files by the folder of their package. */
export const examplePackages: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> = new Map(
  packages.map((folder) => [folder, filesIn(join(root, folder))]),
)
