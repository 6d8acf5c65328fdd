/** How large a package may be. Every limit can be raised; passing one is a diagnostic. */

export interface ParseLimits {
  /** Bytes of one Markdown file. */
  readonly markdownBytes: number
  /** Files in one package. */
  readonly files: number
}

export const defaultParseLimits: ParseLimits = { markdownBytes: 512 * 1024, files: 5000 }
