/** Knows where in the author's file a stretch of YAML stands. */
import type { Place } from '../../base/diagnostic.js'

/** The place of the units `start` to `end` of the YAML text. */
export type PlaceOf = (start: number, end: number) => Required<Place>
