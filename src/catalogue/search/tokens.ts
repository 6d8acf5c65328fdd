/** Text → tokens: the one way in which courses and queries are read, so that the two meet. */

/** A run of Chinese characters, or a word of other letters and digits. */
const TOKEN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu

/** 「8学时」「8 个课时」 and `8 hours` are one token, so that 8 alone does not find each eighth lesson. */
const HOURS = /(\d+(?:\.\d+)?)\s*(?:个?(?:学时|课时)|(?:teaching\s+)?hours?(?![a-z]))/g

/** What nobody sees, soft hyphens and zero-width blanks, must not part a word. */
const INVISIBLE = /\p{Cf}/gu

/** Of a number of hours. */
export const hoursToken = (total: number | string): string => `${String(total).replace('.', 'd')}hours`

/**
 * The tokens of a text: width and case folded (NFKC), marks gone.
 *
 * @example
 * tokensOf('《智能手机》 入门，ＷｉＦｉ 8学时') // ['智能手机', '入门', 'wifi', '8hours', '学时']
 */
export const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(HOURS, (_, total: string) => ` ${hoursToken(total)} 学时 `)
    .match(TOKEN) ?? []

export const isHan = (token: string): boolean => /^\p{Script=Han}/u.test(token)

/** The overlapping pairs of a run of Chinese characters, none for a single one. */
export const pairsOf = (run: string): readonly string[] => {
  const chars = Array.from(run)
  return chars.slice(1).map((char, at) => (chars[at] as string) + char)
}
