/** Reads a package, changes its root document, and writes that back. */
import { relative, resolve } from 'node:path'
import {
  type Bundle,
  KebaoError,
  type Language,
  type LintProfile,
  type Package,
  pack,
  type Result,
  type Tree,
  words,
} from '../../index.js'
import { findPackages, nativeSha256, updateFiles } from '../../node/index.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { isPackageFolder } from '../is-package-folder.js'
import { loadPackage } from '../load-package.js'
import { complete } from '../settings/complete.js'
import { selectPackages } from '../settings/select-packages.js'
import type { SettingsFor } from '../settings/settings-for.js'
import { showDiagnostics, showPackage } from '../show-diagnostics.js'
import type { Terminal } from '../terminal.js'

const notAFolder = (path: string): KebaoError =>
  new KebaoError(
    'review/not-a-package',
    words(
      `「${path}」不是课包文件夹。审核记录写在课包里，打好的包文件不改。`,
      `\`${path}\` is no package folder. Records are written into packages; bundles are never changed.`,
    ),
  )

/** A package as it is on the disk, and the bundle that it makes. */
export interface ReviewedPackage {
  readonly path: string
  readonly profile: LintProfile
  readonly pkg: Package
  readonly bundle: Bundle
}

/** Undefined, once it was shown why; findings of lint do not matter here. */
const openReviewed = async (
  path: string,
  settings: SettingsFor,
  terminal: Terminal,
  language: Language,
): Promise<ReviewedPackage | undefined> => {
  const folder = resolve(terminal.cwd, path)
  if (!isPackageFolder(folder)) throw notAFolder(path)
  const { lint } = settings(folder)
  const loaded = await loadPackage({ path: relative(terminal.cwd, folder), folder }, lint)
  // What the workspace adds is content of the bundle, but is not to be written into the package.
  const whole = await complete(loaded, lint)
  const packed = whole.pkg && (await pack(whole.pkg, { createHash: nativeSha256 }))
  if (loaded.pkg === undefined || packed?.value === undefined) {
    showPackage({ ...whole, diagnostics: packed?.diagnostics ?? whole.diagnostics }, terminal, language)
    return undefined
  }
  return { path, profile: lint.profile ?? {}, pkg: loaded.pkg, bundle: packed.value }
}

/** The packages that paths name: themselves, or those in a folder of packages. */
const packagesIn = async (
  paths: readonly string[],
  settings: SettingsFor,
  { cwd }: Pick<Terminal, 'cwd'>,
): Promise<readonly string[]> => {
  const found: string[] = []
  for (const path of paths) {
    if (isPackageFolder(resolve(cwd, path)) || /\.kebao$/i.test(path)) found.push(path)
    else
      for (const each of selectPackages(await findPackages([path], cwd), settings, [path], cwd))
        found.push(each.path === '' ? '.' : each.path)
  }
  return found
}

/**
 * Does something for each package that paths name, one after the other.
 *
 * @param act gives false where it failed, which it has shown
 */
export const forEachReviewed = async (
  paths: readonly string[],
  settings: SettingsFor,
  terminal: Terminal,
  language: Language,
  act: (found: ReviewedPackage) => Promise<boolean>,
): Promise<ExitCode> => {
  let done = true
  for (const path of await packagesIn(paths, settings, terminal)) {
    const found = await openReviewed(path, settings, terminal, language)
    done = found !== undefined && (await act(found)) && done
  }
  return done ? exitCode.clean : exitCode.findings
}

/** True once the change is on the disk; else it was shown what speaks against it. */
export const writeChange = async (
  { path, pkg }: ReviewedPackage,
  { value, diagnostics }: Result<Tree>,
  terminal: Terminal,
  language: Language,
): Promise<boolean> => {
  if (value === undefined) {
    showDiagnostics(path, diagnostics, terminal, language)
    return false
  }
  await updateFiles(resolve(terminal.cwd, path), pkg.tree, value)
  return true
}
