/** Makes the bundles of somebody who has read the format: every sum is right, and the content is not what kebao writes. */
import { canonicalJson } from '../../src/base/canonical-json.js'
import { hashOf } from '../../src/base/hash.js'
import { type Content, sizeOf, type Tree, tree } from '../../src/base/tree.js'
import { writeZip } from '../../src/base/zip/write-zip.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from '../../src/bundle/bag.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { contentDigest } from '../../src/bundle/content-digest.js'
import { mediaTypeIn } from '../../src/bundle/media-type-in.js'
import type { Manifest } from '../../src/model/manifest.js'
import { textOf } from './packages.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file's new content, made of its text where it has one; undefined takes it out. */
export type Change = string | Content | undefined | ((text: string) => string)

export type Changes = Readonly<Record<string, Change>>

const changedFiles = async (bundle: Bundle, changes: Changes): Promise<ReadonlyMap<string, Content>> => {
  const files = new Map<string, Content>([...bundle.tree].filter(([path]) => path.startsWith('data/')))
  for (const [path, change] of Object.entries(changes)) {
    const content = typeof change === 'function' ? change(await textOf(files.get(path))) : change
    if (content === undefined) files.delete(path)
    else files.set(path, typeof content === 'string' ? utf8(content) : content)
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The digest that a careful forger would write; any will do where there is no model to take it of. */
const digestOf = async (files: Manifest['files'], payload: ReadonlyMap<string, Content>): Promise<string> => {
  try {
    return contentDigest({ files }, JSON.parse(await textOf(payload.get('data/course.json'))))
  } catch {
    return `sha256:${'0'.repeat(64)}`
  }
}

/** The tag files around a manifest, whatever it is: text stands as it is, a value becomes canonical JSON. */
const sealed = async (
  payload: ReadonlyMap<string, Content>,
  manifest: object,
  text?: string,
): Promise<Tree> => {
  const tags = new Map([['kebao.json', text ?? canonicalJson(manifest)], ...bagFiles(manifest as Manifest)])
  const digests = new Map<string, string>()
  for (const [path, tag] of tags) digests.set(path, await hashOf(utf8(tag)))
  return tree([...payload, ...tags, [TAG_MANIFEST, tagManifest(digests)]] as [string, Content | string][])
    .value
}

export interface Forgery {
  /** Files that are other than in the bundle. */
  readonly files?: Changes
  /** Makes the manifest that lies of the one that tells the truth. */
  readonly manifest?: (manifest: Manifest) => object
  /** Spells the manifest. */
  readonly text?: (text: string) => string
}

/** A bundle with these changes, in which everything else agrees with them. */
export const forge = async (bundle: Bundle, forgery: Forgery): Promise<Tree> => {
  const payload = await changedFiles(bundle, forgery.files ?? {})
  const files: Manifest['files'] = []
  for (const [path, content] of payload) {
    files.push({ path, sha256: await hashOf(content), size: sizeOf(content), mediaType: mediaTypeIn(path) })
  }
  const honest = { ...bundle.manifest, files, content: await digestOf(files, payload) }
  const manifest = forgery.manifest?.(honest) ?? honest
  return sealed(payload, manifest, forgery.text?.(canonicalJson(manifest)))
}

/** The archive of any tree, in the form that kebao writes. */
export const archiveOf = async (files: Tree): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await writeZip(files, { first: 'kebao.json' })).arrayBuffer())
