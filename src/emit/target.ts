/** The seam of all formats: what a target is told, and what it gives back. */
import type * as z from 'zod'
import type { Files } from '../base/tree.js'
import type { Words } from '../base/words.js'
import type { Profile } from '../model/profile.js'
import type { Edition } from './edition/edition.js'
import type { Lose, Loss } from './loss.js'

/** How the files of a target travel: as they are, as one file of its own, or in an archive. */
export type Container =
  | { readonly kind: 'folder' }
  | { readonly kind: 'file' }
  /** `first` is the path that must stand first, stored. */
  | { readonly kind: 'zip'; readonly first?: string }
  | { readonly kind: 'tar.gz' }

/** What a target works from. All of it is shared between targets and must not be changed. */
export interface Emission<Options> {
  readonly edition: Edition
  readonly options: Options
  /** The rules of the place, such as its credit policy. */
  readonly profile?: Partial<Profile>
  readonly lose: Lose
}

/** A format that hosts or people take. */
export interface Target<Options extends z.ZodObject = z.ZodObject> {
  /** As `kebao emit NAME` has it. */
  readonly name: string
  /** What it is and who takes it, in a line. */
  readonly summary: Words
  readonly container: Container
  /** Of the file it becomes, without a dot: `epub`, `scorm12.zip`; empty for folders. */
  readonly extension: string
  /** A strict object; every option is optional or has a default, and is a `field`. */
  readonly options: Options
  /** Every loss that `emit` may tell, in the order of its page. */
  readonly losses: readonly Loss[]
  /** Pure: the same emission gives the same files. Strings become UTF-8; media is passed on by reference. */
  emit(emission: Emission<z.output<Options>>): Files | Promise<Files>
}

/** Declares a target. */
export const defineTarget = <Options extends z.ZodObject>(target: Target<Options>): Target<Options> => target
