/**
 * What a character beside `**` is, to the specification of remark-cjk-friendly: a Chinese comma ends no emphasis, an
 * English one does. Only characters that both parsers are known to agree on are told; test/markdown/engine puts them beside
 * emphasis and compares the trees.
 */

/** `*` and `_` are markers, and a tilde is one of another kind. */
export type CharacterClass =
  | 'space'
  | 'punctuation'
  | 'marker'
  | 'tilde'
  | 'letter'
  | 'cjk'
  | 'cjk-punctuation'

/** Ideographs and kana. */
const CJK = /[々〇ぁ-ゖァ-ヺー㐀-䶵一-鿯]/
/** Punctuation that is as wide as an ideograph. */
const CJK_PUNCTUATION = /[、-〃〈-】〔-〛〝-〟！-／：-＠［-｀｛-･￥]/
/** Quotes, dashes and dots that Chinese shares with Europe, and signs: to the rules, ASCII-like punctuation. */
const PUNCTUATION = /[§«°±·»×÷‐-‧‰-›※⁂℃™←-⇿∀-⋿─-╿■-◯★☆✓✔✗✘]/
const LETTER = /[À-ÖØ-öø-ɏͰ-ͳΆΈ-ΊΌΎ-ΡΣ-ώА-я①-⒛⓪-⓿]/
const SPACE = /[\u00A0\u2002-\u200A\u3000]/

/** Of one UTF-16 unit; undefined where it is not sure. */
export const classOf = (character: string): CharacterClass | undefined => {
  const code = character.charCodeAt(0)
  if (code < 0x80) {
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) return 'space'
    if (code < 0x20 || code === 0x7f) return undefined
    if (code === 0x2a || code === 0x5f) return 'marker'
    if (code === 0x7e) return 'tilde'
    return /[A-Za-z0-9]/.test(character) ? 'letter' : 'punctuation'
  }
  if (CJK.test(character)) return 'cjk'
  if (CJK_PUNCTUATION.test(character)) return 'cjk-punctuation'
  if (PUNCTUATION.test(character)) return 'punctuation'
  if (LETTER.test(character)) return 'letter'
  return SPACE.test(character) ? 'space' : undefined
}
