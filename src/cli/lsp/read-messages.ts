/** Cuts a stream of bytes into JSON-RPC messages, as the base protocol of LSP frames them, and believes no number in it. */
import type { Message } from 'vscode-languageserver'

/** A whole book in one message is less than this. */
const MAX_MESSAGE = 32 * 2 ** 20
const MAX_HEADER = 4096

const HEADER_END = [13, 10, 13, 10]

const decoder = new TextDecoder()

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Where the header ends; -1 while it does not. */
const headerEnd = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1))
    if (HEADER_END.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}

/** The length that a header gives; undefined for one that gives none, or one that nobody would mean. */
const lengthOf = (header: Uint8Array): number | undefined => {
  const [, digits] =
    /^content-length:[ \t]*(\d{1,9})[ \t]*$/im.exec(decoder.decode(header).replaceAll('\r', '')) ?? []
  const length = Number(digits)
  return digits === undefined || length > MAX_MESSAGE ? undefined : length
}

const messageIn = (body: Uint8Array): Message | undefined => {
  try {
    const value: unknown = JSON.parse(decoder.decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Message)
      : undefined
  } catch {
    return undefined
  }
}

/** Every message; what is no JSON object is passed over. Ends where the stream does, or where its frame is lost. */
export async function* readMessages(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Message> {
  let chunks: Uint8Array[] = []
  let size = 0
  let length: number | undefined
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    // Chunks are joined when something is whole, so that a large message is not copied once a chunk.
    while (length === undefined || size >= length) {
      const bytes = joined(chunks, size)
      const end = length ?? headerEnd(bytes)
      if (length === undefined && (end > MAX_HEADER || (end < 0 && size > MAX_HEADER))) return
      const rest = end < 0 ? bytes : bytes.subarray(length === undefined ? end + HEADER_END.length : end)
      chunks = rest.length === 0 ? [] : [rest]
      size = rest.length
      if (end < 0) break
      const message = length === undefined ? undefined : messageIn(bytes.subarray(0, end))
      if (length === undefined) {
        length = lengthOf(bytes.subarray(0, end))
        if (length === undefined) return
      } else length = undefined
      if (message !== undefined) yield message
    }
  }
}
