/** Every archive that must be refused, whether by its form or by what is in it. */
import type { ZipLimits } from '../../src/base/zip/zip-limits.js'
import { hostileZips } from '../base/hostile-zips.js'
import { hostileBundles } from './hostile-bundles.js'

export interface HostileArchive {
  readonly name: string
  readonly code: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly limits?: Partial<ZipLimits>
}

/** Their form is looked at first, so none of the first kind gets as far as its content. */
export const hostileArchives: readonly HostileArchive[] = [
  // Without a manifest, `kebao.json` need not be first.
  ...hostileZips.filter(({ first }) => first === undefined || first === 'kebao.json'),
  ...hostileBundles,
]
