/** `Entry`: a line of the table of contents of a cartridge. */

export interface Leaf {
  readonly title: string
  /** The identifier of its resource. */
  readonly resource: string
}

/** Moodle makes a section of it, Canvas a module. */
export interface Folder {
  readonly title: string
  readonly leaves: readonly Leaf[]
}
