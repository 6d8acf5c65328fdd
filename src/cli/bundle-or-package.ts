/** Opens what a user names as one version of a course: a bundle, or a package folder that is packed in memory. */
import { relative, resolve } from 'node:path'
import { type Bundle, type Language, pack } from '../index.js'
import { nativeSha256 } from '../node/index.js'
import { isPackageFolder } from './is-package-folder.js'
import { loadPackage } from './load-package.js'
import { openBundle } from './open-bundle.js'
import { complete } from './settings/complete.js'
import type { SettingsFor } from './settings/settings-for.js'
import { showDiagnostics, showPackage } from './show-diagnostics.js'
import type { Terminal } from './terminal.js'

/** Findings of lint do not matter here: only what no bundle can hold does. Undefined, once that was shown. */
export const bundleOrPackage = async (
  path: string,
  settings: SettingsFor,
  terminal: Terminal,
  language: Language,
): Promise<Bundle | undefined> => {
  const folder = resolve(terminal.cwd, path)
  if (!isPackageFolder(folder)) {
    const { value, diagnostics } = await openBundle(path, terminal)
    if (value === undefined) showDiagnostics(path, diagnostics, terminal, language)
    return value
  }
  const { lint } = settings(folder)
  const found = { path: relative(terminal.cwd, folder), folder }
  const loaded = await complete(await loadPackage(found, lint), lint)
  const packed = loaded.pkg && (await pack(loaded.pkg, { createHash: nativeSha256 }))
  if (packed?.value === undefined)
    showPackage({ ...loaded, diagnostics: packed?.diagnostics ?? loaded.diagnostics }, terminal, language)
  return packed?.value
}
