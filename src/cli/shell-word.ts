/** Writes a name so that a shell takes it as one word. */

/** No blank, quote, wildcard or other sign that a shell reads as more than itself. */
const PLAIN = /^[\p{L}\p{N}_./\\:@%+=,-]+$/u
/** What a shell reads even between double quotes. */
const ACTIVE = /["$`!]/

/** Double quotes are understood by all shells, also those of Windows; single ones stop whatever double ones do not. */
export const shellWord = (name: string): string => {
  if (PLAIN.test(name)) return name
  return ACTIVE.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`
}
