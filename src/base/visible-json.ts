/** Spells out in JSON what nobody sees, so that it can neither command a terminal nor hide anything from its reader. */

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Also the line ends that JSON lets stand in a string: to editors and regular expressions they begin a new line. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

/** The same value, written so that all of it can be seen. */
export const visibleJson = (json: string): string =>
  json.replace(HIDDEN, (char) => char.split('').map(escapeUnit).join(''))
