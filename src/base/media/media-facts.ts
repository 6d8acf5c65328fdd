/** What the header of an image or a recording says about it. */

export interface MediaFacts {
  /** In pixels. */
  readonly width?: number
  readonly height?: number
  /** True when the file says at which place on earth it was taken. */
  readonly located?: boolean
  /** Playing time in seconds. */
  readonly duration?: number
  /** How its pictures are coded, by the four characters of MPEG-4: `avc1`, `hvc1`. */
  readonly codec?: string
  /** Size and checksums of both ends of a file that is not held in memory, where another one is as large. */
  readonly ends?: string
}
