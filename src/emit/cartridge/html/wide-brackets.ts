/** Text for fields of a host that takes them for HTML. */

/**
 * Where Moodle takes text for HTML, `List<T>` would lose its end: in names of sections and the summary of a
 * course. Brackets of full width say the same, and mean nothing to a parser.
 */
export const wideBrackets = (text: string): string => text.replace(/</g, '＜').replace(/>/g, '＞')
