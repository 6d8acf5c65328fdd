/** What `pack` does with each package, up to an archive that only has to be put in its place. */
import { digestOfFile } from '../digest-of-file.js'
import { engineAsked } from '../markdown-engine.js'
import type { Values } from '../options.js'
import { circumstancesFor } from '../settings/circumstances.js'
import { type SettingsFor, settingsFor, type settingsOptions } from '../settings/settings-for.js'
import type { Terminal } from '../terminal.js'
import { isRecord } from '../work/is-record.js'
import type { Task } from '../work/task.js'
import type { PackRecord } from './pack-record.js'
import { placeOf } from './place-of.js'

export type PackTaskOptions = Values<typeof settingsOptions> & {
  readonly out: string | undefined
  readonly alone: boolean
}

/** @param settings of a run that has read them already */
export const openPackTask = (
  options: PackTaskOptions,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
  settings: SettingsFor = settingsFor(options, cwd),
): Task<PackRecord> => {
  const destination = { out: options.out, alone: options.alone, cwd }
  return {
    circumstances: circumstancesFor(
      { pack: process.versions.zlib, engine: engineAsked(env) },
      (folder) => settings(folder).lint,
    ),
    answer: async (read, note) => {
      // What is known already is told without any of this being loaded.
      const { packPackage } = await import('./pack-package.js')
      return packPackage(read, settings(read.found.folder).lint, (name) => placeOf(name, destination), note)
    },
    lasting: ({ bundle, ...told }) => {
      if (bundle === undefined) return told
      const { aside: _, ...kept } = bundle
      return { ...told, bundle: kept }
    },
    // The archive may have been moved, signed or damaged since; and a record may be what anybody wrote.
    holds: async (_found, { bundle, diagnostics, sources }) =>
      isRecord({ diagnostics, sources }) &&
      (bundle === undefined || digestOfFile(placeOf(bundle.fileName, destination)) === bundle.archive),
  }
}
