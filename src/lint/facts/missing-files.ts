/** References to files that are not there, with what their authors may have meant. */
import type { Extra, Fix, Place } from '../../base/diagnostic.js'
import { excerpt } from '../../base/excerpt.js'
import { words } from '../../base/words.js'
import type { Package } from '../../parse/package.js'
import { relativeAddress, relativePath } from '../edits/relative-address.js'
import { replacement } from '../edits/replacement.js'
import { type Reference, referencesOf } from './references.js'
import { type SimilarFiles, similarFiles } from './similar-files.js'

/** Looking for likely files takes time: beyond so many mistakes one general advice must do. */
const MAX_SEARCHES = 50

export interface MissingFile {
  readonly place: Place
  readonly params: {
    readonly url: string
    /** What may have been meant, as it would be written here. */
    readonly suggestions: readonly string[]
    /** True for a name that is left out of packages. */
    readonly hidden: boolean
  }
  readonly extra: Extra
}

/** A path that YAML reads as it stands. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}/._-]*$/u

/** The new address as it must be spelt in the place of the old one. */
const spelling = (
  { use, file, url, written }: Reference,
  path: string,
  source: string,
): string | undefined => {
  if (use === 'resource') return PLAIN.test(path) ? path : undefined
  const address = relativeAddress(file, path) + url.slice((url.split(/[?#]/, 1)[0] ?? '').length)
  // An attribute without quotes ends where Chinese follows a slash.
  const start = written()?.start.offset ?? 0
  const bare = /[=＝]\s*$/.test(source.slice(Math.max(0, start - 3), start))
  return bare && /\P{ASCII}/u.test(address) ? `"${address}"` : address
}

/** What begins like that was never a file: the `https://` of a web address is missing. */
const WEB = /^www\.(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:[/:?#]|$)/i

const fixOf = (reference: Reference, found: SimilarFiles, source: string): Fix | undefined => {
  const { url } = reference
  const written = reference.written()
  const at = written?.start.offset
  if (at !== undefined && WEB.test(url))
    return replacement(reference.file, at, at + url.length, `https://${url}`)
  const safe = found.same.length > 0
  const [path, ...others] = safe ? found.same : found.moved
  const { file } = reference
  if (path === undefined || others.length > 0 || written === undefined) return undefined
  const text = spelling(reference, path, source)
  if (text === undefined) return undefined
  const edits = [{ file, start: written.start.offset ?? 0, end: written.end.offset ?? 0, text }]
  return { title: words(`改成「${text}」`, `Change it to \`${text}\``), safe, edits }
}

const none: SimilarFiles = { same: [], moved: [], alike: [] }

export const missingFiles = (pkg: Package, uses: readonly Reference['use'][]): readonly MissingFile[] => {
  const sources = new Map([pkg.root, ...pkg.lessons].map(({ file, source }) => [file, source]))
  const missing = referencesOf(pkg).filter(
    ({ use, target }) => uses.includes(use) && target.kind === 'missing',
  )
  return missing.map((reference, index) => {
    const { url, use, file } = reference
    const similar = index < MAX_SEARCHES ? similarFiles(pkg.tree, file, url) : none
    const fix = fixOf(reference, similar, sources.get(file) ?? '')
    const { same, moved, alike } = similar
    const paths = (same.length > 0 ? same : moved.length > 0 ? moved : alike).slice(0, 3)
    const suggestions = WEB.test(url)
      ? [`https://${url}`]
      : paths.map((path) => (use === 'resource' ? path : relativePath(file, path)))
    const hidden = /(?:^|\/)(?:_|\.[^./])/.test(url)
    return {
      place: reference.place(),
      params: { url: excerpt(url, 80), suggestions, hidden },
      extra: fix ? { fix } : {},
    }
  })
}
