/** Finds the two fences around the front matter, before any library is allowed to look at it. */
import type { Respelling } from './front-matter/respelling.js'

export interface Span {
  readonly start: number
  readonly end: number
}

/** What stands at the top of a file; offsets are in the source. */
export type Fences = {
  /** The first line of the file. */
  readonly line: Span
  readonly bodyStart: number
} & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'unclosed' }
  /** `---js` and its like: gray-matter would choose an engine by that word, and some of them run code. */
  | { readonly kind: 'language'; readonly language: string }
  /** A line such as `---more`, at which gray-matter would close the block and a reader of YAML would not. */
  | { readonly kind: 'crowded'; readonly crowd: Span }
  | {
      readonly kind: 'closed'
      /** The text between the fence lines, without the line end before the second. */
      readonly inner: Span
      /** Fences typed with other dashes. */
      readonly respellings: readonly Respelling[]
    }
)

interface Line extends Span {
  readonly next: number
}

/** Three ASCII hyphens or more; two will do of the longer dashes that an input method makes of them. */
const isFence = (line: string): boolean => {
  const dashes = /^([-‐-―─−﹘－]+)[ \t\u3000]*$/.exec(line)?.[1] ?? ''
  return dashes.length >= (/^-*$/.test(dashes) ? 3 : 2)
}

const lineAt = (source: string, start: number): Line => {
  const length = source.slice(start).search(/\r\n|\n|\r/)
  const end = length < 0 ? source.length : start + length
  return { start, end, next: Math.min(source.length, end + (source.startsWith('\r\n', end) ? 2 : 1)) }
}

const respellFence = (source: string, { start, end }: Span): readonly Respelling[] => {
  const dashes = source.slice(start, end).trimEnd()
  return dashes === '---' ? [] : [{ start, end: start + dashes.length, text: '---', slip: 'fence' }]
}

/** Scans lines until the second fence. */
export const findFences = (source: string): Fences => {
  const line = lineAt(source, 0)
  const opening = source.slice(0, line.end)
  const language = /^---[ \t]*([^-\s].*)$/.exec(opening)?.[1]
  if (language === undefined && !isFence(opening)) return { kind: 'missing', line, bodyStart: 0 }

  let crowd: Line | undefined
  let innerEnd = line.next
  for (let at = line.next; at < source.length; ) {
    const closing = lineAt(source, at)
    const text = source.slice(closing.start, closing.end)
    const bodyStart = closing.next
    if (isFence(text)) {
      if (language !== undefined) return { kind: 'language', line, language, bodyStart }
      if (crowd !== undefined) return { kind: 'crowded', line, crowd, bodyStart }
      const respellings = [...respellFence(source, line), ...respellFence(source, closing)]
      return { kind: 'closed', line, inner: { start: line.next, end: innerEnd }, respellings, bodyStart }
    }
    if (text.startsWith('---')) crowd ??= closing
    innerEnd = closing.end
    at = closing.next
  }
  // Without a second fence nobody can tell a body from what stands above it.
  const bodyStart = source.length
  if (language !== undefined) return { kind: 'language', line, language, bodyStart }
  if (crowd !== undefined) return { kind: 'crowded', line, crowd, bodyStart }
  return { kind: 'unclosed', line, bodyStart }
}
