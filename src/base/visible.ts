/** Foreign text made safe to show: what the eye cannot see is spelt out. */

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * Spells out control, format, private and lone surrogate characters, so that a name can neither hide a part of
 * itself nor command a terminal.
 *
 * @example
 * visible('gpj.\u202eexe') // 'gpj.U+202Eexe'
 */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, codePoint)
