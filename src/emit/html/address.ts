/** Reads the addresses of an edition's pages, so that each target writes its own. */

/** Where an `href`, `src` or `poster` of a page leads. */
export type Address =
  /** The name of a medium. */
  | { readonly kind: 'medium'; readonly name: string }
  /** The course document, or a lesson by its id; `anchor` is an id of that page, prefix and all. */
  | { readonly kind: 'page'; readonly lesson?: string; readonly anchor?: string }
  /** An id of the same page. */
  | { readonly kind: 'here'; readonly anchor: string }
  /** Somewhere else: `http`, `https`, `mailto`, `tel`. */
  | { readonly kind: 'elsewhere'; readonly url: string }

const PAGE = /^(?:course|lessons\/([a-z0-9-]+))\.html(?:#(.*))?$/s

/** Ids hold letters of any script, addresses ASCII. */
const decoded = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

export const addressOf = (url: string): Address => {
  if (url.startsWith('#')) return { kind: 'here', anchor: decoded(url.slice(1)) }
  if (url.startsWith('assets/')) return { kind: 'medium', name: url.slice('assets/'.length) }
  const page = PAGE.exec(url)
  if (page === null) return { kind: 'elsewhere', url }
  const [, lesson, anchor] = page
  return {
    kind: 'page',
    ...(lesson === undefined ? {} : { lesson }),
    ...(anchor === undefined ? {} : { anchor: decoded(anchor) }),
  }
}
