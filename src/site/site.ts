/** `Site`: what each page of one language is made from. */
import type { Aisle } from './aisles.js'
import type { Holdings, ShelfFacet } from './holdings.js'
import type { Shell } from './shell/shell.js'

export interface Site {
  readonly shell: Shell
  readonly holdings: Holdings
  readonly aisles: ReadonlyMap<ShelfFacet, Aisle>
  /** Of the site on the web, with a slash at its end. */
  readonly base?: string
}
