/** Says what is wrong with an archive whose directory is not the one that follows from its manifest. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { readEntries } from '../../base/zip/read-entries.js'
import { brokenDirectory } from '../../base/zip/zip-diagnostics.js'
import type { AnyManifest } from '../../model/formats.js'
import { bagFiles, TAG_MANIFEST } from '../bag.js'
import { paths } from '../bundle.js'
import { missingFile, noManifest, unknownFile } from '../diagnostics.js'
import { isSignaturePath } from '../signature-file.js'
import { tellFiles } from '../tell-files.js'
import type { Archive } from './archive.js'

/** Every name but those of signatures. */
export const namesOf = (manifest: AnyManifest): readonly string[] => [
  paths.manifest,
  ...bagFiles({ ...manifest, files: [] }).keys(),
  TAG_MANIFEST,
  ...manifest.files.map(({ path }) => path),
]

/** How the names in an archive differ from those in its manifest. */
export const checkNames = (names: readonly string[], manifest: AnyManifest): readonly Diagnostic[] => {
  const expected = namesOf(manifest)
  const isFound = new Set(names)
  const isExpected = new Set(expected)
  const missing = expected.filter((file) => !isFound.has(file))
  const unknown = names.filter((file) => !isExpected.has(file) && !isSignaturePath(file))
  return [...tellFiles(missingFile, missing), ...tellFiles(unknownFile, unknown)]
}

/**
 * Reads the whole directory to find the reason: one at least.
 *
 * @param manifest as far as it is known
 */
export const explain = async (
  { source, end, limits }: Archive,
  manifest?: AnyManifest,
): Promise<readonly Diagnostic[]> => {
  const { value: entries, diagnostics } = await readEntries(source, end, limits, paths.manifest)
  if (entries === undefined) return diagnostics
  const names = entries.map(({ path }) => path)
  const found =
    manifest === undefined
      ? names.includes(paths.manifest)
        ? []
        : [noManifest({ file: paths.manifest }, {})]
      : checkNames(names, manifest)
  // All is well by now: the bytes changed while they were being read.
  return found.length > 0 ? found : [brokenDirectory({}, {})]
}
