/** `Site`: what each page of one language is made from. */
import type { Aisle } from './aisles.js'
import type { Holdings, ShelfFacet } from './holdings.js'
import type { Shell } from './shell/shell.js'

/** What is beside the site of a course: paths from its top. */
export interface SiteCourse {
  /** The first of its own pages, where learners begin. */
  readonly read?: string
  /** Its bundle, for whoever gives the course. */
  readonly get?: string
}

export interface Site {
  readonly shell: Shell
  readonly holdings: Holdings
  readonly aisles: ReadonlyMap<ShelfFacet, Aisle>
  /** By the identity of the bundle. */
  readonly beside: ReadonlyMap<string, SiteCourse>
  /** Of the site on the web, with a slash at its end. */
  readonly base?: string
}
