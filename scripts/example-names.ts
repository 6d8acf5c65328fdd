/** The course packages among the examples; beside them stands `hosts`, the portals that import them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export const exampleFolder = join(import.meta.dirname, '../examples')

export const exampleNames: readonly string[] = readdirSync(exampleFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'hosts')
  .map(({ name }) => name)
  .sort()
