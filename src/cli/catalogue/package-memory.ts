/** What earlier runs made of packages: the identity of the bundle that a package gives, for which it need not be packed again. */
import { engineAsked } from '../markdown-engine.js'
import type { ReadPackage } from '../read-package.js'
import { circumstancesFor } from '../settings/circumstances.js'
import type { SettingsFor } from '../settings/settings-for.js'
import type { Terminal } from '../terminal.js'
import { cacheFor } from '../work/means.js'
import { keyFor } from '../work/package-key.js'

export interface BundleName {
  readonly id: string
  readonly identity: string
}

export interface PackageMemory {
  readonly recall: (read: ReadPackage) => Promise<BundleName | undefined>
  readonly note: (read: ReadPackage, name: BundleName) => Promise<void>
  readonly save: () => Promise<void>
}

export const packageMemory = (
  settings: SettingsFor,
  terminal: Pick<Terminal, 'cwd' | 'env' | 'program'>,
): PackageMemory | undefined => {
  const cache = cacheFor<BundleName>('catalogue', terminal)
  if (cache === undefined) return undefined
  const engine = engineAsked(terminal.env)
  const circumstances = circumstancesFor({ catalogue: engine }, (folder) => settings(folder).lint)
  return {
    recall: async (read) => {
      const key = cache.isEmpty ? undefined : await keyFor(read, { circumstances })
      return key === undefined ? undefined : cache.get(key)
    },
    note: async (read, name) => {
      const key = await keyFor(read, { circumstances })
      if (key !== undefined) cache.put(key, name)
    },
    save: cache.save,
  }
}
