/** Reads the facts at the top of a file: found by our fences, split by gray-matter, understood by `yaml`. */
import type { Position } from 'unist'
import type { Diagnostic } from '../base/diagnostic.js'
import { byPlace, hasErrors } from '../base/diagnostic.js'
import { type Lines, linesOf } from '../base/lines.js'
import {
  frontMatterCrowded,
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterShape,
  frontMatterSize,
  frontMatterUnclosed,
} from './front-matter/diagnostics.js'
import { respellFrontMatter } from './front-matter/respell-front-matter.js'
import type { Respelling } from './front-matter/respelling.js'
import { rewrite } from './front-matter/rewrite.js'
import { slipDiagnostics } from './front-matter/slip-diagnostics.js'
import { splitFrontMatter } from './front-matter/split-front-matter.js'
import { type Fences, findFences, type Span } from './front-matter-fences.js'
import type { LocatedMap } from './located.js'
import type { PlaceOf } from './yaml/place-of.js'
import { readYaml } from './yaml/read-yaml.js'

export interface FrontMatter {
  /** Undefined when there is none or it is unusable; an error then says why. */
  readonly data?: LocatedMap
  /** Offset of the body in the source. */
  readonly bodyStart: number
  /** The first line, for diagnostics about what is missing. */
  readonly range: Position
  readonly diagnostics: readonly Diagnostic[]
}

const MAX_LENGTH = 64 * 1024
/** gray-matter seeks comments with a pattern that is quadratic in blank lines: 65,000 of them take seconds. */
const MAX_LINES = 2_000

type Closed = Extract<Fences, { kind: 'closed' }>

const refusal = (file: string, lines: Lines, fences: Exclude<Fences, Closed>): Diagnostic => {
  const at = (span: Span) => ({ file, range: lines.range(span.start, span.end) })
  switch (fences.kind) {
    case 'missing':
      return frontMatterMissing(at(fences.line), {})
    case 'unclosed':
      return frontMatterUnclosed(at(fences.line), {})
    case 'language':
      return frontMatterLanguage(at(fences.line), { language: fences.language })
    case 'crowded':
      return frontMatterCrowded(at(fences.crowd), {})
  }
}

const isOversized = (lines: Lines, { inner }: Closed): boolean =>
  inner.end - inner.start > MAX_LENGTH || lines.point(inner.end).line > MAX_LINES

/** Reads the text between the fences. */
const readInner = (
  file: string,
  source: string,
  lines: Lines,
  { inner, respellings: fenceSlips }: Closed,
): Pick<FrontMatter, 'data' | 'diagnostics'> => {
  const text = source.slice(inner.start, inner.end)
  const inSource = ({ start, end, ...rest }: Respelling): Respelling => ({
    ...rest,
    start: inner.start + start,
    end: inner.start + end,
  })
  const slips = respellFrontMatter(text)
  const respelled = rewrite(text, slips)
  // What `yaml` reads begins with the line end after the first fence, hence the one.
  const offset = (at: number): number => inner.start + respelled.toOriginal(Math.max(0, at - 1))
  const placeOf: PlaceOf = (start, end) => ({ file, range: lines.range(offset(start), offset(end)) })
  // YAML knows no line ends of a lone CR.
  const head = `---\n${respelled.text.replace(/\r(?!\n)/g, '\n')}\n---\n`
  const yaml = splitFrontMatter(head, (block) => readYaml(block, placeOf))

  const slipsInSource = [...fenceSlips, ...slips.map(inSource)]
  const faults = yaml?.diagnostics ?? []
  const faultyLines = new Set(faults.map(({ range }) => range?.start.line))
  // Two spaces for a tab are no advice where they do not line up.
  const mendable = slipsInSource.filter(
    ({ slip, start }) => slip !== 'tab' || !faultyLines.has(lines.point(start).line),
  )
  const diagnostics = [...slipDiagnostics(file, lines, mendable), ...faults]
  const data = yaml?.root ?? { kind: 'map', entries: [], range: lines.range(inner.start, inner.end) }
  if (hasErrors(diagnostics)) return { diagnostics: diagnostics.sort(byPlace) }
  if (data.kind === 'map') return { data, diagnostics: diagnostics.sort(byPlace) }
  return { diagnostics: [...diagnostics, frontMatterShape({ file, range: data.range }, {})].sort(byPlace) }
}

/**
 * Reads front matter; slips of the hand are read past, and reported with their mends.
 *
 * @param file names the file in diagnostics
 * @param source the decoded text, without a byte order mark
 */
export const readFrontMatter = (file: string, source: string): FrontMatter => {
  const fences = findFences(source)
  const { bodyStart, line } = fences
  const lines = linesOf(source.slice(0, Math.max(bodyStart, line.end)))
  const range = lines.range(line.start, line.end)
  if (fences.kind !== 'closed') return { bodyStart, range, diagnostics: [refusal(file, lines, fences)] }
  if (isOversized(lines, fences)) {
    const limits = { kibibytes: MAX_LENGTH / 1024, lines: MAX_LINES }
    return { bodyStart, range, diagnostics: [frontMatterSize({ file, range }, limits)] }
  }
  return { bodyStart, range, ...readInner(file, source, lines, fences) }
}
