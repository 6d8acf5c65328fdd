/** Reads the files of one package from disk. */
import type { Diagnostic, Tree } from '../index.js'
import { type FoundPackage, readTree } from '../node/index.js'

export interface ReadPackage {
  readonly found: FoundPackage
  readonly tree: Tree
  /** What reading found, which no parse of the tree finds again. */
  readonly diagnostics: readonly Diagnostic[]
}

export const readPackage = async (found: FoundPackage): Promise<ReadPackage> => {
  const { value: tree, diagnostics } = await readTree(found.folder)
  return { found, tree, diagnostics }
}
