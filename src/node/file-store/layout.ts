/** Where everything stands in a folder of imported courses. */
import { join } from 'node:path'
import { KebaoError, words } from '../../index.js'

const PACKAGE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/
const IDENTITY = /^sha256:([0-9a-f]{64})$/
const ASSET = /^data\/assets\/([0-9a-f]{64}\.[a-z0-9]{1,10})$/

export interface Layout {
  readonly assets: string
  readonly bundles: string
  readonly locks: string
  /** The record of a package. */
  readonly record: (id: string) => string
  readonly lock: (id: string) => string
  /** The folder of a bundle, by its identity. */
  readonly bundle: (identity: string) => string
  /** The file of media, by its path in a bundle. */
  readonly asset: (path: string) => string
}

/** Names come from hosts: one that is no name must not become a path. */
const matched = (pattern: RegExp, name: string): string => {
  const found = pattern.exec(name)
  if (found === null)
    throw new KebaoError(
      'store/bad-name',
      words(`「${name}」不是课包里的名字。`, `\`${name}\` is no name in a bundle.`),
    )
  return found[1] ?? name
}

export const layoutOf = (folder: string): Layout => {
  const [assets, bundles, locks] = [join(folder, 'assets'), join(folder, 'bundles'), join(folder, 'locks')]
  return {
    assets,
    bundles,
    locks,
    record: (id) => `${join(folder, 'packages', ...matched(PACKAGE_ID, id).split('/'))}.json`,
    lock: (id) => join(locks, matched(PACKAGE_ID, id).replace('/', '--')),
    bundle: (identity) => join(bundles, matched(IDENTITY, identity)),
    asset: (path) => join(assets, matched(ASSET, path)),
  }
}
