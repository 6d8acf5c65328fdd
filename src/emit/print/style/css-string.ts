/** Text as a string of CSS (CSS Syntax, 4.3.5), which no title can leave, not even by `</style>`. */

/** Letters, digits and the marks of any script stand for themselves. */
const RISKY = /[^\p{L}\p{N}\p{M}\p{Zs}，。、；：？！“”‘’（）《》「」·—…-]/gu

export const cssString = (text: string): string =>
  `"${text.replace(RISKY, (each) => `\\${(each.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`
