/** Package → Bundle: everything a host needs, named and hashed; the same package always gives the same bundle. */

import { canonicalJson } from '../base/canonical-json.js'
import type { Result } from '../base/diagnostic.js'
import { type CreateHash, hashOf, sha256 } from '../base/hash.js'
import { byCodeUnit } from '../base/path.js'
import { type Content, sizeOf, type Tree } from '../base/tree.js'
import { defaultZipLimits, type ZipLimits } from '../base/zip/zip-limits.js'
import { FORMAT_VERSION, type Manifest } from '../model/manifest.js'
import { ownLanguage } from '../model/own-language.js'
import type { Answers } from '../model/question.js'
import type { Package } from '../parse/package.js'
import { idPrefixOf } from '../render/id-prefix.js'
import { render } from '../render/render.js'
import { bagFiles, TAG_MANIFEST, tagManifest } from './bag.js'
import { type Bundle, paths } from './bundle.js'
import { checkHotlinks } from './check-hotlinks.js'
import { checkIds } from './check-ids.js'
import { checkPictures } from './check-pictures.js'
import { checkSizes } from './check-sizes.js'
import { contentDigest } from './content-digest.js'
import { describe } from './describe.js'
import { mediaTypeIn } from './media-type-in.js'
import { storeSource } from './store-source.js'

export interface PackOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
  /** What the readers of the bundle take, where it differs from {@link defaultZipLimits}. */
  readonly limits?: Partial<ZipLimits>
}

const encoder = new TextEncoder()
const json = (value: unknown): Uint8Array => encoder.encode(canonicalJson(value))

const sorted = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...map].sort(([a], [b]) => byCodeUnit(a, b)))

/** The tree of a bundle: its payload, its manifest, and the BagIt files that follow from them. */
const assemble = async (payload: Tree, manifest: Manifest, createHash: CreateHash): Promise<Bundle> => {
  const tags = new Map<string, Uint8Array>([[paths.manifest, json(manifest)]])
  for (const [path, text] of bagFiles(manifest)) tags.set(path, encoder.encode(text))
  const digests = new Map<string, string>()
  for (const [path, bytes] of tags) digests.set(path, await hashOf(bytes, createHash))
  tags.set(TAG_MANIFEST, encoder.encode(tagManifest(digests)))
  const tree = sorted(new Map<string, Content>([...payload, ...tags]))
  return { format: FORMAT_VERSION, manifest, identity: `sha256:${digests.get(paths.manifest)}`, tree }
}

/**
 * Packs a package. Lint it first: this refuses only what no bundle can hold, never what a province may frown upon. Beside
 * a bundle, diagnostics are warnings of what was left out of it.
 *
 * @example
 * const { value: bundle } = await pack(pkg)
 * bundle?.identity // 'sha256:…'
 */
export const pack = async (
  pkg: Package,
  { createHash = sha256, limits = {} }: PackOptions = {},
): Promise<Result<Bundle>> => {
  const source = await storeSource(pkg, createHash)
  const { assets } = source
  const language = ownLanguage(pkg.course.language)
  const root = render(pkg.root, { idPrefix: idPrefixOf(undefined), folder: 'data', language, assets })
  const lessons = pkg.lessons.map((lesson) => ({
    lesson,
    rendering: render(lesson, {
      idPrefix: idPrefixOf(lesson.id),
      folder: 'data/lessons',
      lesson: lesson.id,
      language,
      assets,
    }),
  }))
  const described = describe(pkg, root, lessons, assets)
  const diagnostics = [
    ...source.diagnostics,
    ...(await checkPictures(pkg.tree)),
    ...checkIds(pkg),
    ...described.diagnostics,
  ]
  const { value: course } = described
  if (course === undefined || diagnostics.length > 0) return { diagnostics }

  const answers: Answers = {
    answers: [root, ...lessons.map(({ rendering }) => rendering)].flatMap((each) => each.answers),
  }
  const payload = new Map<string, Content>(source.files)
  payload.set(paths.course, json(course)).set(paths.answers, json(answers))
  payload.set(paths.courseHtml, encoder.encode(root.html)).set(paths.courseText, encoder.encode(root.text))
  for (const { lesson, rendering } of lessons) {
    payload.set(paths.lessonHtml(lesson.id), encoder.encode(rendering.html))
    payload.set(paths.lessonText(lesson.id), encoder.encode(rendering.text))
  }
  const files: Manifest['files'] = []
  for (const [path, content] of sorted(payload)) {
    const hash = source.digests.get(path) ?? (await hashOf(content, createHash))
    files.push({ path, sha256: hash, size: sizeOf(content), mediaType: mediaTypeIn(path) })
  }
  const { id, version, title } = course
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    kind: pkg.kind,
    id,
    version,
    title,
    content: contentDigest({ files }, course, { createHash }),
    files,
    source: source.source,
  }
  const bundle = await assemble(payload, manifest, createHash)
  const refused = checkSizes(bundle.tree, manifest.source, { ...defaultZipLimits, ...limits })
  return refused.length > 0 ? { diagnostics: refused } : { value: bundle, diagnostics: checkHotlinks(pkg) }
}
