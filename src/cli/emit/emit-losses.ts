/** What a package would lose in a format: the check of `lint --target`. */
import { editionCodes, emit } from '../../emit/index.js'
import { type Diagnostic, hasErrors, type LintProfile, words } from '../../index.js'
import { nativeSha256 } from '../../node/index.js'
import { type LoadedPackage, withDiagnostics } from '../load-package.js'
import { targetsNamed } from './targets-named.js'

/** Where several formats are looked at, each finding says which it is about. */
const prefixed = (target: string, found: Diagnostic): Diagnostic => ({
  ...found,
  message: words(`${target}：${found.message['zh-CN']}`, `${target}: ${found.message.en}`),
})

/** The package with the findings of an emission that is thrown away. */
export const withLosses = async (
  loaded: LoadedPackage,
  names: readonly string[],
  profile: LintProfile | undefined,
): Promise<LoadedPackage> => {
  const chosen = [...new Set(names.flatMap((each) => targetsNamed(each, '--target')))]
  const { pkg } = loaded
  // What is wrong comes first: with errors nothing could be made.
  if (pkg === undefined || hasErrors(loaded.diagnostics)) return loaded
  const found: Diagnostic[] = []
  for (const [at, target] of chosen.entries()) {
    const { diagnostics: all } = await emit(pkg, target, {
      createHash: nativeSha256,
      ...(profile && { profile }),
    })
    // All formats say the same of the edition: it is told once.
    const diagnostics = all.filter(({ code }) => at === 0 || !editionCodes.includes(code))
    found.push(
      ...(chosen.length === 1
        ? diagnostics
        : diagnostics.map((each) => (editionCodes.includes(each.code) ? each : prefixed(target.name, each)))),
    )
  }
  return withDiagnostics(loaded, found)
}
