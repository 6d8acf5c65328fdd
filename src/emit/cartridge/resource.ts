/** `Resource`: a file of a cartridge as its manifest lists it. */
import type { Content } from '../../base/tree.js'

export interface Resource {
  /** An XML id (xs:ID), unique in the manifest. */
  readonly identifier: string
  readonly kind: 'webcontent' | 'assessment' | 'topic' | 'link'
  readonly path: string
  readonly content: Content | string
  /** Names of the media that it shows or offers. */
  readonly media: readonly string[]
}

/** A medium as a resource; one file is one resource, so that no two claim the same file. */
export const mediumIdentifier = (name: string): string => `F_${name}`
