/** Opens the syllabi that courses are held against: bundles or package folders. */
import { resolve } from 'node:path'
import { type Diagnostic, type Outline, outlineOf, type Result, readOutline } from '../../index.js'
import { isPackageFolder } from '../is-package-folder.js'
import { loadPackage } from '../load-package.js'
import { openBundle } from '../open-bundle.js'
import type { Terminal } from '../terminal.js'

/** One syllabus; nothing where it cannot be read, which is told. */
export const openSyllabus = async (path: string, terminal: Terminal): Promise<Result<Outline>> => {
  const folder = resolve(terminal.cwd, path)
  if (isPackageFolder(folder)) {
    const { pkg, diagnostics } = await loadPackage({ path, folder })
    const errors: readonly Diagnostic[] = diagnostics.filter(({ severity }) => severity === 'error')
    return pkg === undefined ? { diagnostics: errors } : { value: outlineOf(pkg), diagnostics: [] }
  }
  const { value: bundle, diagnostics } = await openBundle(path, terminal)
  return bundle === undefined ? { diagnostics } : { value: await readOutline(bundle), diagnostics: [] }
}
