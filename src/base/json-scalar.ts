/** Reads one JSON string, number or word at a place in a text, and says where it ends. */

export interface JsonScalar {
  readonly value: string | number | boolean | null
  readonly end: number
}

/** The offset after the closing quote; undefined for a string that never ends. */
const stringEnd = (text: string, start: number): number | undefined => {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slash = quote
    while (text.charAt(slash - 1) === '\\') slash--
    // An odd number of backslashes escapes the quote.
    if ((quote - slash) % 2 === 0) return quote + 1
  }
  return undefined
}

/** Once the end is known, the platform decodes: it refuses bad escapes and bare control characters. */
const stringAt = (text: string, start: number): JsonScalar | undefined => {
  const end = stringEnd(text, start)
  if (end === undefined) return undefined
  try {
    return { value: JSON.parse(text.slice(start, end)) as string, end }
  } catch {
    return undefined
  }
}

const numberAt = (text: string, start: number): JsonScalar | undefined => {
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
  number.lastIndex = start
  return number.test(text)
    ? { value: Number(text.slice(start, number.lastIndex)), end: number.lastIndex }
    : undefined
}

const wordAt = (text: string, start: number): JsonScalar | undefined => {
  if (text.startsWith('true', start)) return { value: true, end: start + 4 }
  if (text.startsWith('false', start)) return { value: false, end: start + 5 }
  return text.startsWith('null', start) ? { value: null, end: start + 4 } : undefined
}

/** The scalar that begins at an offset (RFC 8259 §3, §6, §7); undefined where there is none. */
export const jsonScalarAt = (text: string, start: number): JsonScalar | undefined => {
  const first = text.charAt(start)
  if (first === '"') return stringAt(text, start)
  return /[-\d]/.test(first) ? numberAt(text, start) : wordAt(text, start)
}
