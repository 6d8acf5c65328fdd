/** What runs found, kept between them: the pages are written from all of it, so that sizes may be run one by one. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extras } from '../contests/run-extras.js'
import type { Measured } from '../contests/run-size.js'
import type { Target } from '../target.js'

export interface Results {
  /** The smallest corpus first. */
  readonly sizes: readonly Measured[]
  readonly extras?: Extras
  /** What other benches reached. */
  readonly targets: readonly Target[]
}

const keep = (folder: string, name: string, value: unknown): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
}

export const keepSize = (folder: string, measured: Measured): void =>
  keep(folder, `size-${measured.lessons}.json`, measured)

export const keepExtras = (folder: string, extras: Extras): void => keep(folder, 'extras.json', extras)

const isTargets = (value: unknown): value is { readonly targets: readonly Target[] } =>
  typeof value === 'object' && value !== null && 'targets' in value && Array.isArray(value.targets)

export const keptResults = (folder: string): Results => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const sizes = names.filter((name) => name.startsWith('size-')).map((name) => read(name) as Measured)
  return {
    sizes: sizes.toSorted((a, b) => a.lessons - b.lessons),
    ...(names.includes('extras.json') && { extras: read('extras.json') as Extras }),
    targets: names
      .filter((name) => /^(?!size-|extras\.).*\.json$/.test(name))
      .map(read)
      .filter(isTargets)
      .flatMap(({ targets }) => targets),
  }
}
