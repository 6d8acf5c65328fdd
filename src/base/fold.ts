/** Folds a name to the form in which two spellings of it are equal. */

/**
 * Takes away what people write differently without meaning anything by it: width, case, spaces, quotation marks
 * and invisible characters. `ＣＣ　ＢＹ`, `“CC BY”` and `cc by` fold to one text.
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}"'‘’“”「」『』《》]/gu, '')
