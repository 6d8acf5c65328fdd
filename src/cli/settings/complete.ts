/** Writes into a package what `kebao.yaml` says for it: a bundle leaves the workspace, and its source must give it again. */
import { builtinRules, fix, type LintOptions, lint } from '../../index.js'
import { checkTree, type LoadedPackage } from '../load-package.js'

const CODE = 'front-matter/inherited'
const rules = builtinRules.filter(({ code }) => code === CODE)

/** The package with its inherited fields in its own front matter; nothing is written to the disk. */
export const complete = async (loaded: LoadedPackage, options: LintOptions): Promise<LoadedPackage> => {
  const { defaults } = options.profile ?? {}
  if (loaded.pkg === undefined || defaults === undefined) return loaded
  const inherited = lint(loaded.pkg, { rules, profile: { defaults } }).filter(
    ({ code, fix }) => code === CODE && fix !== undefined,
  )
  if (inherited.length === 0) return loaded
  return checkTree(loaded, await fix(loaded.tree, inherited), loaded.found, options)
}
