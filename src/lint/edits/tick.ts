/** Ticks options of a choice question. */
import type { Edit } from '../../base/diagnostic.js'
import type { PlacedQuestion } from '../facts/questions.js'

const BOX = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(?= \])/

/** The edits that tick the options of these letters; none unless all of them have an empty box. */
export const ticks = (
  { document, file, node }: PlacedQuestion,
  letters: readonly string[],
): readonly Edit[] => {
  const edits = node.options.flatMap(({ label, position }): Edit[] => {
    const start = position?.start.offset ?? 0
    const before = letters.includes(label) ? BOX.exec(document.source.slice(start, start + 40)) : null
    if (before === null) return []
    const at = start + before[0].length
    return [{ file, start: at, end: at + 1, text: 'x' }]
  })
  return edits.length === letters.length ? edits : []
}
