/** Checks a bundle's tree against its manifest, file by file, before a host sees any of it. */
import { canonicalJson } from '../base/canonical-json.js'
import type { Diagnostic, Result } from '../base/diagnostic.js'
import { type CreateHash, hashOf, sha256 } from '../base/hash.js'
import { parseJson } from '../base/parse-json.js'
import { bytesOf, sizeOf, type Tree } from '../base/tree.js'
import { FORMAT_VERSION, type Manifest, manifest as manifestSchema } from '../model/manifest.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from './bag.js'
import { type Bundle, maxJsonBytes, paths } from './bundle.js'
import { checkManifest } from './check-manifest.js'
import { checkModel } from './check-model.js'
import { checkPictures } from './check-pictures.js'
import * as refuse from './diagnostics.js'

export interface VerifyOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
}

const SIGNATURE = /^signatures\/[^/]+\.json$/

/** Strict UTF-8; undefined for anything else. */
const textOf = async (tree: Tree, path: string): Promise<string | undefined> => {
  const content = tree.get(path)
  if (content === undefined || sizeOf(content) > maxJsonBytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(content))
  } catch {
    return undefined
  }
}

const formatOf = (value: unknown): number | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'formatVersion' in value &&
  typeof value.formatVersion === 'number'
    ? value.formatVersion
    : undefined

const at = { file: paths.manifest }

/** The version of the format is looked at before anything else is. */
const readManifest = async (tree: Tree): Promise<Result<Manifest>> => {
  if (!tree.has(paths.manifest)) return { diagnostics: [refuse.noManifest(at, {})] }
  const text = await textOf(tree, paths.manifest)
  const parsed = text === undefined ? undefined : parseJson(text)
  if (text === undefined || parsed?.value === undefined) {
    return { diagnostics: [refuse.brokenManifest(at, { reason: 'JSON' })] }
  }
  const version = formatOf(parsed.value)
  if (version !== undefined && version > FORMAT_VERSION) {
    return { diagnostics: [refuse.newerFormat(at, { version, known: FORMAT_VERSION })] }
  }
  const checked = manifestSchema.safeParse(parsed.value)
  if (!checked.success) {
    const reason = checked.error.issues[0]?.path.map(String).join('.') || 'schema'
    return { diagnostics: [refuse.brokenManifest(at, { reason })] }
  }
  const canonical = canonicalJson(parsed.value) === text
  return { value: checked.data, diagnostics: canonical ? [] : [refuse.foreignManifest(at, {})] }
}

/** Every payload file is there, is what the manifest says, and is named by it. */
const checkPayload = async (
  tree: Tree,
  manifest: Manifest,
  createHash: CreateHash,
): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = []
  const named = new Set(manifest.files.map((file) => file.path))
  for (const { path, sha256: hash, size } of manifest.files) {
    const content = tree.get(path)
    if (content === undefined) diagnostics.push(refuse.missingFile({ file: path }, {}))
    else if (sizeOf(content) !== size || (await hashOf(content, createHash)) !== hash) {
      diagnostics.push(refuse.changedFile({ file: path }, {}))
    }
  }
  for (const path of tree.keys()) {
    if (path.startsWith('data/') && !named.has(path)) diagnostics.push(refuse.unknownFile({ file: path }, {}))
  }
  return diagnostics
}

/** The tag files follow from the manifest, so each must be what kebao would write: a changed byte cannot hide in them. */
const checkTags = async (
  tree: Tree,
  manifest: Manifest,
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
  for (const path of tree.keys()) {
    const known =
      path.startsWith('data/') || path === paths.manifest || expected.has(path) || SIGNATURE.test(path)
    if (!known) diagnostics.push(refuse.unknownFile({ file: path }, {}))
  }
  return diagnostics
}

/**
 * Checks everything in a bundle and returns it only if all of it is sound. Every finding is reported.
 *
 * @param tree an opened archive, or the folder it was unpacked to
 */
export const verify = async (
  tree: Tree,
  { createHash = sha256 }: VerifyOptions = {},
): Promise<Result<Bundle>> => {
  const { value: manifest, diagnostics: found } = await readManifest(tree)
  if (manifest === undefined) return { diagnostics: found }
  const diagnostics = [
    ...found,
    ...checkManifest(manifest),
    ...(await checkPayload(tree, manifest, createHash)),
    ...(await checkTags(tree, manifest, createHash)),
  ]
  if (diagnostics.length === 0) {
    const json = async (path: string) =>
      parseJson((await textOf(tree, path)) ?? '', { maxLength: maxJsonBytes }).value
    diagnostics.push(...(await checkModel(manifest, json)), ...(await checkPictures(tree)))
  }
  if (diagnostics.length > 0) return { diagnostics }
  const identity = `sha256:${await hashOf(tree.get(paths.manifest) ?? new Uint8Array(), createHash)}`
  return { value: { manifest, identity, tree }, diagnostics }
}
