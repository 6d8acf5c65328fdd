/** What the shell of a site is made from. */
import type { Language } from '../../base/words.js'
import type { SiteAssets } from './assets.js'
import type { NavKey } from './shell.js'

export interface ShellSettings {
  readonly language: Language
  readonly title: string
  /** Of the site on the web, with a slash at its end. */
  readonly base?: string
  readonly assets: SiteAssets
  /** What the site has of the navigation. */
  readonly has: ReadonlySet<NavKey>
  /** The feed, from the folder of the language. */
  readonly feed?: string
  /** Ids of the courses that have pages. */
  readonly courses: ReadonlySet<string>
}
