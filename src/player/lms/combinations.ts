/** All ways to fill several gaps right, by what each accepts: at most so many as an LMS takes. */
export const combinations = (
  accepted: readonly (readonly string[])[],
  most: number,
): readonly (readonly string[])[] =>
  accepted.reduce<readonly (readonly string[])[]>(
    (made, texts) => made.flatMap((before) => texts.map((text) => [...before, text])).slice(0, most),
    [[]],
  )
