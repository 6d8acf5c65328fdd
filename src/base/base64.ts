/** Base64 (RFC 4648 §4) read strictly: one text for one run of bytes, so that nothing can hide in spare bits. */

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** The bytes that a text stands for; undefined for any text that {@link toBase64} would not have written. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  // `atob` skips blanks and takes a text without its padding; what is written again tells.
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : undefined
}
