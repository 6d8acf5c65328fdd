/** Reads one package from disk and checks it: what `lint` and `pack` begin with. */
import {
  bytesOf,
  check,
  type Diagnostic,
  decodeText,
  type LintOptions,
  type Package,
  type Tree,
} from '../index.js'
import type { FoundPackage } from '../node/index.js'
import { markdownEngine } from './markdown-engine.js'
import { type ReadPackage, readPackage } from './read-package.js'
import type { ReportedPackage } from './report/report.js'

export interface LoadedPackage extends ReportedPackage {
  readonly folder: string
  readonly tree: Tree
  /** What reading the folder found, which no parse of the tree finds again. */
  readonly found: readonly Diagnostic[]
  /** Absent where the folder has no readable root document. */
  readonly pkg: Package | undefined
  /** The texts behind `sourceOf`. */
  readonly sources: ReadonlyMap<string, string>
}

/** The texts that a report shows lines of: of the files with findings, and of the root document, which others speak of. */
const sourcesOf = async (
  tree: Tree,
  pkg: Package | undefined,
  diagnostics: readonly Diagnostic[],
): Promise<ReadonlyMap<string, string>> => {
  const sources = new Map(pkg === undefined ? [] : [[pkg.root.file, pkg.root.source]])
  for (const { file, range } of diagnostics) {
    if (file === undefined || range === undefined || sources.has(file)) continue
    const content = tree.get(file)
    if (content !== undefined) sources.set(file, decodeText(file, await bytesOf(content)).value)
  }
  return sources
}

/** Told of every step, by the document that it is about; '' where it is about none. */
export type Note = (file: string) => void

/** Checks a tree that was read from a folder. */
export const checkTree = async (
  { path, folder }: FoundPackage,
  tree: Tree,
  found: readonly Diagnostic[],
  options: LintOptions,
  note?: Note,
): Promise<LoadedPackage> => {
  const engine = await markdownEngine(process.env)
  const {
    value: pkg,
    diagnostics: checked,
    suppressed,
  } = await check(tree, {
    ...options,
    ...(engine && { engine }),
    ...(note && { onDocument: note }),
  })
  const diagnostics = [...found, ...checked]
  const hidden = suppressed.map(({ diagnostic }) => diagnostic)
  const sources = await sourcesOf(tree, pkg, [...diagnostics, ...hidden])
  const sourceOf = (file: string) => sources.get(file)
  return { path, folder, tree, found, pkg, diagnostics, suppressed, sources, sourceOf }
}

/** A package with more that was found in it, and the texts that a report of it shows. */
export const withDiagnostics = async (
  loaded: LoadedPackage,
  more: readonly Diagnostic[],
): Promise<LoadedPackage> => {
  const sources = new Map([...(await sourcesOf(loaded.tree, loaded.pkg, more)), ...loaded.sources])
  const diagnostics = [...loaded.diagnostics, ...more]
  return { ...loaded, diagnostics, sources, sourceOf: (file) => sources.get(file) }
}

/** Checks a package whose files were read. */
export const checkPackage = (
  { found, tree, diagnostics }: ReadPackage,
  options: LintOptions = {},
  note?: Note,
): Promise<LoadedPackage> => checkTree(found, tree, diagnostics, options, note)

export const loadPackage = async (found: FoundPackage, options: LintOptions = {}): Promise<LoadedPackage> =>
  checkPackage(await readPackage(found), options)
