/** One way in which pages write what people say otherwise. */
export interface Pattern {
  /** With the flags `gu`. */
  readonly written: RegExp
  /**
   * What is said instead.
   *
   * @param parts the match and its groups, which are empty where they took no part
   * @param before the text before the match, with what was replaced in it
   * @param after the text behind it
   */
  readonly spoken: (parts: readonly string[], before: string, after: string) => string
}

/** Replaces every match, knowing what stands around it. */
export const replaceAll = (text: string, { written, spoken }: Pattern): string => {
  let made = ''
  let at = 0
  for (const match of text.matchAll(written)) {
    const end = match.index + match[0].length
    made += text.slice(at, match.index)
    made += spoken(
      Array.from(match, (part) => part ?? ''),
      made,
      text.slice(end, end + AROUND),
    )
    at = end
  }
  return made + text.slice(at)
}

/** As much of the text as a pattern may look at behind its match. */
const AROUND = 12
