/** Which paths every system can hold, and which of them cannot stand side by side. */

const MAX_BYTES = 200
const MAX_DEPTH = 16

/** Reserved with any extension, and with spaces before it (Microsoft, "Naming Files, Paths, and Namespaces"). */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i

/** Controls, lone surrogates, what Windows refuses, what BagIt escapes (RFC 8493 §2.1.3), and the marks that turn the reading direction around. */
const FORBIDDEN = /[\p{Cc}\p{Cs}%<>:"|?*\\\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const isSafeSegment = (segment: string): boolean =>
  segment !== '' && !/[. ]$/.test(segment) && !FORBIDDEN.test(segment) && !WINDOWS_DEVICE.test(segment)

const encoder = new TextEncoder()

/** Nearly all names are such, and large bundles have very many: nothing in them has to be looked for but devices. */
const PLAIN = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?:\/[a-z0-9_-]+(?:\.[a-z0-9_-]+)*){0,15}$/
const PLAIN_DEVICE = /(?:^|\/)(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?![a-z0-9_-])/

const isPlain = (path: string): boolean =>
  path.length <= MAX_BYTES && PLAIN.test(path) && !PLAIN_DEVICE.test(path)

/** True for a path that every system can hold and that cannot leave its folder. */
export const isSafePath = (path: string): boolean => {
  if (isPlain(path)) return true
  const segments = path.split('/')
  return (
    segments.length <= MAX_DEPTH && encoder.encode(path).length <= MAX_BYTES && segments.every(isSafeSegment)
  )
}

const isAscii = (path: string): boolean => !/[^\0-\x7f]/.test(path)

/** The form in which two paths are the same file on some system: NFC, then case folded. */
export const foldPath = (path: string): string =>
  isAscii(path) ? path.toUpperCase() : path.normalize('NFC').toLowerCase().toUpperCase()

/** A path's folders from the top, each with its slash, and then the path itself. */
const namesOf = (path: string): readonly string[] => {
  const names: string[] = []
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    names.push(path.slice(0, slash + 1))
  }
  return [...names, path]
}

const keyOf = (name: string): string => foldPath(name.endsWith('/') ? name.slice(0, -1) : name)

/**
 * Makes a function that takes one path after another and returns the earlier one that a path clashes
 * with: the same file on a system that folds case, the same folder in another spelling (`A/x` and
 * `a/y`), or a file where the other needs a folder (`a` and `a/b`). A path that clashes is not taken.
 */
export const pathClaims = (): ((path: string) => string | undefined) => {
  const taken = new Map<string, { readonly name: string; readonly path: string }>()
  // Files come folder by folder: what holds of the folder of the last path need not be asked again.
  let claimed = ''
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const own = folder === claimed ? [path] : namesOf(path)
    const names = own.map((name) => ({ name, key: keyOf(name) }))
    for (const { name, key } of names) {
      const other = taken.get(key)
      if (other !== undefined && (other.name !== name || name === path)) return other.path
    }
    for (const { name, key } of names) if (!taken.has(key)) taken.set(key, { name, path })
    claimed = folder
    return undefined
  }
}
