/** How large a package may be. Every limit can be raised; passing one is a diagnostic. */

export interface ParseLimits {
  /** Bytes of one Markdown file. */
  readonly markdownBytes: number
  /** Files in one package. */
  readonly files: number
  /** Bytes up to which a file is held in memory, where rules can look into it; what is larger stays a `Blob`. */
  readonly inlineBytes: number
  /** Bytes of one package held in memory; texts are held beyond it, for rules must read them. */
  readonly memoryBytes: number
}

export const defaultParseLimits: ParseLimits = {
  markdownBytes: 512 * 1024,
  files: 5000,
  inlineBytes: 1024 * 1024,
  memoryBytes: 256 * 1024 * 1024,
}
