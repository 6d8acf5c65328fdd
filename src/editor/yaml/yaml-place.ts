/** What is being written at a place in YAML that need not parse: a key, a value, or what may still become either. */
import type { Span, Word } from '../spot.js'
import { wordAt } from '../spot.js'
import { lineAt, linesIn } from '../text-line.js'
import { type BlockLine, readLine } from './block-line.js'
import { flowFrames } from './flow-frames.js'
import { neighboursOf, parentsOf } from './parents.js'

export interface YamlPlace {
  /** `word` stands alone on its line or in its list: it may become a key or be a value already. */
  readonly at: 'key' | 'value' | 'word'
  /** The keys it stands under, outermost first; for a value its own key is the last. */
  readonly path: readonly string[]
  readonly word: Word
  /** Keys of the same record, where a key may be written. */
  readonly beside: readonly string[]
  /** True for a key that has its colon. */
  readonly hasColon: boolean
  /** Inside brackets a comma ends a value. */
  readonly inFlow: boolean
}

const MAX_FLOW_LINES = 60

/** Where the brackets of a value open on a line; -1 where it has none. */
const bracketOf = (text: string, { key, content, line }: BlockLine): number => {
  const from = key === undefined ? content : key.colon + 1
  const rest = text.slice(from, line.end)
  return /^\s*[[{［【｛]/.test(rest) ? from + rest.search(/\S/) : -1
}

const endOfFlow = (text: string, offset: number): number => {
  const length = text.slice(offset, offset + 300).search(/[,，\]}］】｝\n\r]|[:：](?:\s|$)/)
  return length < 0 ? Math.min(text.length, offset + 300) : offset + length
}

const flowPlace = (
  text: string,
  lines: readonly BlockLine[],
  at: number,
  offset: number,
): YamlPlace | undefined => {
  const line = lines[at] as BlockLine
  const from = bracketOf(text, line)
  const frames = from < 0 ? [] : flowFrames(text, from, offset)
  const frame = frames.at(-1)
  if (frame === undefined) return undefined
  const own = line.key === undefined ? [] : [line.key.name]
  const path = [...parentsOf(lines.slice(0, at), line), ...own, ...frames.flatMap(({ key }) => key ?? [])]
  const end = endOfFlow(text, offset)
  // An item may have begun on a line above, where nothing is to be replaced.
  const word = wordAt(text, Math.max(frame.start, lineAt(text, offset).start), end, offset)
  const isKey = frame.kind === 'map' && frame.key === undefined
  const hasColon = isKey && /^[:：]/.test(text.slice(end).trimStart())
  return { at: isKey ? 'key' : 'value', path, word, beside: frame.done, hasColon, inFlow: true }
}

/** Brackets may have been opened some lines above, and then what is inside stands deeper. */
const flowAround = (
  text: string,
  lines: readonly BlockLine[],
  index: number,
  offset: number,
): YamlPlace | undefined => {
  const column = lines[index]?.column ?? 0
  for (let at = index; at >= 0 && index - at < MAX_FLOW_LINES; at -= 1) {
    const line = lines[at] as BlockLine
    if (at < index && line.column >= column) continue
    const place = flowPlace(text, lines, at, offset)
    if (place !== undefined) return place
    if (line.key !== undefined && line.column === 0) return undefined
  }
  return undefined
}

const valueStart = (text: string, { key, line }: BlockLine): number =>
  Math.min(
    line.end,
    (key?.colon ?? line.end) +
      1 +
      (/^\s*/.exec(text.slice((key?.colon ?? line.end) + 1, line.end))?.[0].length ?? 0),
  )

/** Without the comment behind it. */
const valueEnd = (text: string, from: number, { line }: BlockLine): number => {
  const comment = text.slice(from, line.end).search(/(?:^|\s)#/)
  return comment < 0 ? line.end : from + comment
}

const blockPlace = (text: string, lines: readonly BlockLine[], index: number, offset: number): YamlPlace => {
  const line = lines[index] as BlockLine
  const { key } = line
  const path = parentsOf(lines.slice(0, index), line)
  const above = neighboursOf([...lines.slice(0, index)].reverse(), line, true)
  // The line itself may have a bullet, above which there is nothing of its record.
  const beside = [
    ...(line.bullets.length > 0 ? [] : above),
    ...neighboursOf(lines.slice(index + 1), line, false),
  ]
  if (key === undefined || offset <= key.colon) {
    const end = key === undefined ? Math.max(offset, valueEnd(text, line.content, line)) : key.end
    const word = wordAt(text, line.content, end, Math.max(offset, line.content))
    return {
      at: key === undefined ? 'word' : 'key',
      path,
      word,
      beside,
      hasColon: key !== undefined,
      inFlow: false,
    }
  }
  const from = Math.min(valueStart(text, line), offset)
  const word = wordAt(text, from, Math.max(offset, valueEnd(text, from, line)), offset)
  return { at: 'value', path: [...path, key.name], word, beside: [], hasColon: false, inFlow: false }
}

/** The place of `offset`, which lies in `within`; undefined in a comment. */
export const yamlPlace = (text: string, within: Span, offset: number): YamlPlace | undefined => {
  const lines: BlockLine[] = []
  let index = -1
  for (const line of linesIn(text, within)) {
    const isHere = line.start <= offset && offset <= line.end
    const blank = text.slice(line.start, line.end).trim() === ''
    // On an empty line a new key or item may begin, where the cursor stands.
    const read =
      isHere && blank
        ? { line, bullets: [], content: offset, column: offset - line.start }
        : readLine(text, line)
    if (isHere && read === undefined) return undefined
    if (isHere) index = lines.length
    if (read !== undefined) lines.push(read)
  }
  if (index < 0) return undefined
  return flowAround(text, lines, index, offset) ?? blockPlace(text, lines, index, offset)
}
