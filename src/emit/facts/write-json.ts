/** Writes JSON that may also stand inside of a page. */

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * Indented, with a line feed at the end. A `<` is escaped, since what begins like an end tag would close the `script`
 * element that somebody copies it into. Members that are undefined are left out.
 */
export const writeJson = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? character)}\n`

/** A list, or nothing where it is empty: a member without values says nothing. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list
