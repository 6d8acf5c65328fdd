/** `PlaceShard`: what a script of the places hands to the page, and how. */
import { canonicalJson } from '../../base/canonical-json.js'
import type { CatalogueEntry } from '../../model/catalogue-entry.js'

export interface PlaceCourse {
  readonly title: string
  /** From the folder of the language. */
  readonly path: string
  readonly language: string
  readonly region?: string
  readonly level?: NonNullable<CatalogueEntry['level']>
  readonly hours?: number
  /** Who gives it. */
  readonly by?: string
}

export interface PlaceShard {
  /** Name by code, of a province and all in it. */
  readonly names: Readonly<Record<string, string>>
  /** Codes of what has a shard of its own, whose courses are not here. */
  readonly apart: readonly string[]
  /** How many courses there are, those apart among them. */
  readonly total: number
  readonly courses: readonly PlaceCourse[]
}

/** The list that scripts push to, on the window of the page. */
export const HANDED = 'kebaoPlaces'

/** From the top of the site. */
export const placeFilePath = (name: string): string => `data/places/${name}.js`

/** Line ends of JavaScript that JSON allows in texts (ECMA-262 before 2019). */
const ends = /[\u2028\u2029]/g

export const placeFile = (name: string, shard: PlaceShard): readonly [path: string, text: string] => {
  const json = canonicalJson(shard).replace(ends, (end) => `\\u${end.charCodeAt(0).toString(16)}`)
  return [
    placeFilePath(name),
    `(self.${HANDED}=self.${HANDED}||[]).push([${JSON.stringify(name)},${json}])\n`,
  ]
}
