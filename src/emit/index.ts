/** The entry `kebao/emit`: a course in the formats that other hosts take. */
import type { Target } from './target.js'

export { archive, outputName } from './archive.js'
export type {
  Choice,
  Edition,
  EditionResource,
  Item,
  LessonPage,
  Medium,
  Page,
  Rich,
  UnitGroup,
} from './edition/edition.js'
export type { EmitSettings } from './emit.js'
export { emit } from './emit.js'
export type { Lose, Loss, Lost } from './loss.js'
export { defineLoss } from './loss.js'
export { type OptionPage, optionsOf } from './read-options.js'
export type { Container, Emission } from './target.js'
export { defineTarget, type Target } from './target.js'

/** Every format, in the order in which help and guides show them. */
export const targets: readonly Target[] = Object.freeze([])

/** The target of a name; undefined for none. */
export const targetNamed = (name: string): Target | undefined => targets.find((each) => each.name === name)
