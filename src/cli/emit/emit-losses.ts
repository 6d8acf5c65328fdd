/** What a package would lose in a format: the check of `lint --target`. */
import { emit } from '../../emit/index.js'
import type { LintProfile } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'
import { type LoadedPackage, withDiagnostics } from '../load-package.js'
import { targetsNamed } from './targets-named.js'

/** The package with the findings of an emission that is thrown away. */
export const withLosses = async (
  loaded: LoadedPackage,
  names: readonly string[],
  profile: LintProfile | undefined,
): Promise<LoadedPackage> => {
  const chosen = names.flatMap((each) => targetsNamed(each, '--target'))
  const { pkg } = loaded
  if (pkg === undefined) return loaded
  const found = []
  for (const target of chosen) {
    const { diagnostics } = await emit(pkg, target, { createHash: nativeSha256, ...(profile && { profile }) })
    found.push(...diagnostics)
  }
  return withDiagnostics(loaded, found)
}
