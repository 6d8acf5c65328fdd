/** Checks a bundle's tree against its manifest, file by file, before a host sees any of it. */
import type { Diagnostic, Result } from '../base/diagnostic.js'
import { type CreateHash, hashOf, sha256 } from '../base/hash.js'
import { parseJson } from '../base/parse-json.js'
import { strictUtf8 } from '../base/strict-utf8.js'
import { bytesOf, sizeOf, type Tree } from '../base/tree.js'
import { defaultZipLimits, type ZipLimits } from '../base/zip/zip-limits.js'
import type { AnyManifest } from '../model/formats.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from './bag.js'
import { type Bundle, maxJsonBytes, maxPageBytes, paths } from './bundle.js'
import { checkHtml } from './check-html.js'
import { checkManifest } from './check-manifest.js'
import { checkModel } from './check-model.js'
import { checkPictures } from './check-pictures.js'
import { checkSignatures } from './check-signatures.js'
import { checkSizes } from './check-sizes.js'
import { contentDigest } from './content-digest.js'
import * as refuse from './diagnostics.js'
import { migrateManifest } from './migrate.js'
import { readManifest } from './read-manifest.js'
import { isSignaturePath } from './signature-file.js'
import { tellFiles } from './tell-files.js'

export interface VerifyOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** How much the bundle may ask of its reader. */
  readonly limits?: Partial<ZipLimits>
}

/** Strict UTF-8; undefined for anything else. */
const textOf = async (tree: Tree, path: string, limit = maxJsonBytes): Promise<string | undefined> => {
  const content = tree.get(path)
  if (content === undefined || sizeOf(content) > limit) return undefined
  return strictUtf8(await bytesOf(content))
}

const at = { file: paths.manifest }

/** Every payload file is there, is what the manifest says, and is named by it. */
const checkPayload = async (
  tree: Tree,
  manifest: AnyManifest,
  createHash: CreateHash,
): Promise<readonly Diagnostic[]> => {
  const changed: string[] = []
  for (const { path, sha256: hash, size } of manifest.files) {
    const content = tree.get(path)
    if (content === undefined) continue
    if (sizeOf(content) !== size || (await hashOf(content, createHash)) !== hash) changed.push(path)
  }
  const named = manifest.files.map(({ path }) => path)
  const isNamed = new Set(named)
  return [
    ...tellFiles(
      refuse.missingFile,
      named.filter((path) => !tree.has(path)),
    ),
    ...tellFiles(refuse.changedFile, changed),
    ...tellFiles(
      refuse.unknownFile,
      [...tree.keys()].filter((path) => path.startsWith('data/') && !isNamed.has(path)),
    ),
  ]
}

/** The tag files follow from the manifest, so each must be what kebao would write: a changed byte cannot hide in them. */
const checkTags = async (
  tree: Tree,
  manifest: AnyManifest,
  createHash: CreateHash,
): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = []
  const expected = new Map<string, string>(bagFiles(manifest))
  const digests = new Map<string, string>([
    [paths.manifest, await hashOf(tree.get(paths.manifest) ?? new Uint8Array(), createHash)],
  ])
  for (const [path, text] of expected)
    digests.set(path, await hashOf(new TextEncoder().encode(text), createHash))
  expected.set(TAG_MANIFEST, tagManifest(digests))
  const recorded = `${digests.get(paths.manifest)}  ${paths.manifest}\n`
  if ((await textOf(tree, TAG_MANIFEST))?.includes(recorded) === false) {
    diagnostics.push(refuse.changedFile(at, {}))
  }
  for (const [path, text] of expected) {
    const found = await textOf(tree, path)
    if (!tree.has(path)) diagnostics.push(refuse.missingFile({ file: path }, {}))
    else if (found !== text) diagnostics.push(refuse.changedFile({ file: path }, {}))
  }
  const isKnown = (path: string): boolean =>
    path.startsWith('data/') || path === paths.manifest || expected.has(path) || isSignaturePath(path)
  const unknown = [...tree.keys()].filter((path) => !isKnown(path))
  return [...diagnostics, ...tellFiles(refuse.unknownFile, unknown)]
}

/**
 * Checks everything in a bundle and returns it only if all of it is sound. Every finding is reported.
 *
 * @param tree an opened archive, or the folder it was unpacked to
 */
export const verify = async (
  tree: Tree,
  { createHash = sha256, limits: given }: VerifyOptions = {},
): Promise<Result<Bundle>> => {
  if (!tree.has(paths.manifest)) return { diagnostics: [refuse.noManifest(at, {})] }
  const limits = { ...defaultZipLimits, ...given }
  const large = checkSizes(tree, [], limits)
  if (large.length > 0) return { diagnostics: large }
  const { value: manifest, diagnostics: found } = readManifest(await textOf(tree, paths.manifest))
  if (manifest === undefined) return { diagnostics: found }
  const diagnostics = [
    ...found,
    ...checkManifest(manifest, limits),
    ...(await checkPayload(tree, manifest, createHash)),
    ...(await checkTags(tree, manifest, createHash)),
    ...(await checkSignatures(tree, createHash)),
  ]
  if (diagnostics.length > 0) return { diagnostics }
  const json = async (path: string) =>
    parseJson((await textOf(tree, path)) ?? '', { maxLength: maxJsonBytes }).value
  const { value: model, diagnostics: wrong } = await checkModel(manifest, json)
  diagnostics.push(...wrong, ...(await checkPictures(tree)))
  if (model === undefined) return { diagnostics }
  const seen = migrateManifest(manifest, model.model, createHash)
  diagnostics.push(...(await checkHtml(seen, model, (path) => textOf(tree, path, maxPageBytes))))
  if (diagnostics.length > 0) return { diagnostics }
  if ('content' in manifest && manifest.content !== contentDigest(manifest, model.model, { createHash })) {
    return { diagnostics: [refuse.wrongContent(at, {})] }
  }
  const identity = `sha256:${await hashOf(tree.get(paths.manifest) ?? new Uint8Array(), createHash)}`
  return { value: { format: manifest.formatVersion, manifest: seen, identity, tree }, diagnostics }
}
