/** The code frame: the line where the problem is, its neighbours, and carets under the spot. */
import type { Position } from 'unist'
import type { Paint, Style } from '../paint.js'
import { clip } from './clip.js'

export interface FrameOptions {
  readonly columns: number
  readonly paint: Paint
  readonly style: Style
}

/** The lines of a frame; none if the text has no such line. Line ends are those of CommonMark. */
export const frame = (
  lines: readonly string[],
  range: Position,
  options: FrameOptions,
): readonly string[] => {
  const { columns, paint, style } = options
  const { start, end } = range
  // What follows the last line end is no line, unless the problem is there.
  const count = lines.at(-1) === '' && start.line < lines.length ? lines.length - 1 : lines.length
  const numbers = [start.line - 1, start.line, start.line + 1].filter(
    (number) => number > 0 && number <= count,
  )
  if (!numbers.includes(start.line)) return []
  const gutter = String(numbers.at(-1)).length
  const room = columns - gutter - 5
  const row = (mark: string, label: string, code: string): string =>
    `${mark} ${paint('dim', `${label.padStart(gutter)} │`)}${code === '' ? '' : ` ${code}`}`
  return numbers.flatMap((number) => {
    const line = lines[number - 1] as string
    if (number !== start.line) return row(' ', String(number), clip(line, 0, 0, room).code)
    const last = end.line > start.line ? line.length : end.column - 1
    const { code, marks } = clip(line, start.column - 1, last, room)
    return [row(paint(style, '>'), String(number), code), row(' ', '', paint(style, marks))]
  })
}
