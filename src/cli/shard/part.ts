/** `--part FILE`: writes down what one of several machines found, for `kebao report merge`. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import metadata from '../../../package.json' with { type: 'json' }
import { words } from '../../index.js'
import { type FoundPackage, writeFile } from '../../node/index.js'
import type { Option } from '../options.js'
import type { SettingsFor } from '../settings/settings-for.js'
import type { Terminal } from '../terminal.js'
import { needsOption, notTogether } from '../usage-error.js'
import { nameIn } from './name-in.js'
import type { Part } from './part-schema.js'
import { readShare } from './share.js'

export const partOption = {
  type: 'text',
  value: 'FILE',
  summary: words(
    '与 --shard 同用：结果写进文件，再用 kebao report merge 合起来',
    'With --shard: write the outcome to a file for kebao report merge',
  ),
} as const satisfies Option

interface Chosen {
  readonly shard: string | undefined
  readonly part: string | undefined
}

/** A part of nothing cannot be put together with anything. */
export const checkPart = (
  { shard, part }: Chosen,
  /** What is for the whole, or not for packages. */
  others: Readonly<Record<string, unknown>> = {},
): void => {
  if (part !== undefined && shard === undefined) throw needsOption('--part', ['--shard'])
  if (shard === undefined) return
  for (const [name, value] of Object.entries(others))
    if (value !== undefined && value !== false) throw notTogether('--shard', `--${name}`)
}

/** Where each package of a part stands in the whole run, by its path. */
export const placesIn = (all: readonly FoundPackage[]): ((path: string) => number) => {
  const places = new Map(all.map(({ path }, at) => [path, at]))
  return (path) => places.get(path) ?? 0
}

/** What differs between the parts of one run, and says nothing of what is found. */
const OWN = new Set(['part', 'format', 'threads', 'no-cache', 'max-warnings', 'baseline', 'write-baseline'])

/** The settings that hold for packages, each once. */
const settingsTexts = (all: readonly FoundPackage[], settings: SettingsFor): readonly string[] => [
  ...new Set(all.map(({ folder }) => JSON.stringify(settings(folder).lint))),
]

/** The head of a part of what was asked for. */
export const partHead = (
  { shard = '1/1', ...asked }: { readonly shard: string | undefined; readonly [option: string]: unknown },
  settings: SettingsFor,
  all: readonly FoundPackage[],
  cwd: string,
): Pick<Part, 'kebao' | 'version' | 'shard' | 'run' | 'of'> => {
  const shared = Object.entries(asked).filter(([name]) => !OWN.has(name))
  const names = all.map(({ folder }) => nameIn(cwd, folder))
  const run = createHash('sha256')
    .update(JSON.stringify([metadata.version, shared, settingsTexts(all, settings), names]))
    .digest('hex')
  return { kebao: 'part', version: 1, shard: readShare(shard), run, of: all.length }
}

export const writePart = async (
  file: string | undefined,
  part: Part,
  { cwd }: Pick<Terminal, 'cwd'>,
): Promise<void> => {
  if (file === undefined) return
  await writeFile(resolve(cwd, file), new TextEncoder().encode(`${JSON.stringify(part)}\n`))
}
