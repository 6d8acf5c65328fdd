/** Makes the bundle of a package that was read from the disk. */
import { type Bundle, type CreateHash, hasErrors, pack } from '../index.js'
import { nativeSha256 } from '../node/index.js'
import type { LoadedPackage } from './load-package.js'

export interface Packed {
  /** Absent where something speaks against it. */
  readonly bundle?: Bundle
  /** The package with what speaks against it, or else with what its author should know. */
  readonly told: LoadedPackage
}

export const bundleOf = async (
  loaded: LoadedPackage,
  createHash: CreateHash = nativeSha256,
): Promise<Packed> => {
  if (loaded.pkg === undefined || hasErrors(loaded.diagnostics)) return { told: loaded }
  const { value, diagnostics } = await pack(loaded.pkg, { createHash })
  return value === undefined
    ? { told: { ...loaded, diagnostics: [...loaded.diagnostics, ...diagnostics] } }
    : { bundle: value, told: { ...loaded, diagnostics } }
}
