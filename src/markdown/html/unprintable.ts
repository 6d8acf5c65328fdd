/** Characters that XML 1.0 has no place for: fragments go into EPUB as they go into web pages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
export const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u
