/** Which text can neither be shown nor saved. */

/** Controls and halves of characters, which only the escapes of a quoted YAML value can bring in. */
const BROKEN = /(?![\t\n\v\f\r])[\p{Cc}\p{Cs}]/u

/** True for text with characters that JSON, terminals or other programs stumble over. */
export const isBroken = (text: string): boolean => BROKEN.test(text)
