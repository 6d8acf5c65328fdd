/** Mends a package in memory: fixes it until nothing is left to fix. */
import { type FixOptions, fix, type LintOptions } from '../../index.js'
import { checkTree, type LoadedPackage } from '../load-package.js'

/** Every round parses anew, and fixes what the round before uncovered; no honest package needs more. */
const MAX_ROUNDS = 10

/** The package as the fixes leave it; nothing is written. */
export const mend = async (
  loaded: LoadedPackage,
  options: LintOptions,
  which: FixOptions,
): Promise<LoadedPackage> => {
  let current = loaded
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const tree = await fix(current.tree, current.diagnostics, which)
    if ([...tree].every(([path, content]) => current.tree.get(path) === content)) break
    current = await checkTree(current, tree, current.found, options)
  }
  return current
}
