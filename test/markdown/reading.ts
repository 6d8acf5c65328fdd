/** What front matter says, as plain data that a test can compare. */
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { readFrontMatter } from '../../src/markdown/front-matter.js'
import type { Located, LocatedMap, LocatedScalar } from '../../src/markdown/located.js'

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain }

export const plain = (value: Located): Plain => {
  if (value.kind === 'scalar') return value.text
  if (value.kind === 'list') return value.items.map(plain)
  return Object.fromEntries(value.entries.map(({ key, value: each }) => [key, plain(each)]))
}

/** Front matter between fences. */
export const fenced = (block: string): string => `---\n${block}\n---\n`

export interface Reading {
  readonly data: Plain | undefined
  /** `code@line:column`, and for YAML faults what they are. */
  readonly found: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

export const describeFound = ({ code, data, range }: Diagnostic): string => {
  const problem = data !== null && typeof data === 'object' && 'problem' in data ? ` ${data.problem}` : ''
  return `${code}${problem}@${range?.start.line}:${range?.start.column}`
}

export const read = (source: string): Reading => {
  const { data, diagnostics } = readFrontMatter('course.md', source)
  return { data: data && plain(data), found: diagnostics.map(describeFound), diagnostics }
}

/** Every key and every scalar with the range it claims. */
export const placesOf = (
  map: LocatedMap,
): readonly { readonly text: string; readonly at: LocatedScalar['range'] }[] =>
  map.entries.flatMap(({ key, keyRange, value }) => [{ text: key, at: keyRange }, ...scalarsOf(value)])

const scalarsOf = (value: Located): ReturnType<typeof placesOf> => {
  if (value.kind === 'scalar') return [{ text: value.text, at: value.range }]
  return value.kind === 'list' ? value.items.flatMap(scalarsOf) : placesOf(value)
}

/** Applies the fixes of some diagnostics. */
export const mended = (source: string, diagnostics: readonly Diagnostic[]): string => {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.start - a.start)
  return edits.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    source,
  )
}
