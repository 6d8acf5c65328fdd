/** What exactly is signed, beside the bytes of the manifest. */

/** As in minisign: the comment is bound to the signature it comes with, so that neither can be exchanged. */
export const commentMessage = (signature: Uint8Array, comment: string): Uint8Array => {
  const text = new TextEncoder().encode(comment)
  const message = new Uint8Array(signature.length + text.length)
  message.set(signature)
  message.set(text, signature.length)
  return message
}
