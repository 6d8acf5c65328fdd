/** Decodes text that must be UTF-8. */

/** The text, a byte order mark included; undefined for bytes that are not UTF-8. */
export const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
