/** The content digest: one name for what learners and reviewers see, whatever is said about the state of it. */
import { canonicalJson } from '../base/canonical-json.js'
import { type CreateHash, sha256 } from '../base/hash.js'
import type { AnyManifest } from '../model/formats.js'
import { checksums } from './bag.js'
import { paths } from './bundle.js'

/**
 * What a course says about the state of its content, which changes while the content stays: the number of the release,
 * where it stands between draft and publication, who reviewed and recommended it, and the day it was last touched.
 * Every other field is content. `asOf` and `validUntil` are promises to learners, which a reviewer judges; `license`,
 * `basedOn` and `contributors` say what may be done with it and whose it is; and nobody knows what `custom` is for.
 */
const STATE: ReadonlySet<string> = new Set(['version', 'status', 'review', 'endorsements', 'updated'])

export interface ContentOptions {
  /** SHA-256 of the platform, where it has a faster one than JavaScript. */
  readonly createHash?: CreateHash
}

const hashOfText = (text: string, createHash: CreateHash): string => {
  const hash = createHash()
  hash.update(new TextEncoder().encode(text))
  return hash.digest()
}

/**
 * The content digest of a bundle, from its manifest and its `data/course.json`: no other file is read. It is the SHA-256 of
 * the lines of `manifest-sha256.txt` without those of `data/source/`, in which the hash of `data/course.json` is that of
 * its canonical JSON without `version`, `status`, `review`, `endorsements` and `updated`.
 *
 * `manifest.content` of a bundle that `decode` or `verify` has returned is this already.
 *
 * @example
 * contentDigest(bundle.manifest, await readCourse(bundle)) === bundle.manifest.content // true
 */
export const contentDigest = (
  { files }: Pick<AnyManifest, 'files'>,
  course: object,
  { createHash = sha256 }: ContentOptions = {},
): string => {
  const content = Object.fromEntries(Object.entries(course).filter(([key]) => !STATE.has(key)))
  const seen = files.filter(({ path }) => !path.startsWith('data/source/'))
  const lines = new Map(seen.map((file) => [file.path, file.sha256]))
  lines.set(paths.course, hashOfText(canonicalJson(content), createHash))
  return `sha256:${hashOfText(checksums(lines), createHash)}`
}
