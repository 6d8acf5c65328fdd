/** Lines in the stem of a question that were meant as its options: `-[ ] 甲`, `（√）甲`, `□ 甲`, `A. 甲`. */
import type { Edit } from '../../base/diagnostic.js'
import { type ParagraphLine, paragraphLines } from './paragraph-lines.js'
import type { PlacedQuestion } from './questions.js'

export interface OptionLine extends ParagraphLine {
  /** How much of the line is its mark. */
  readonly length: number
  /** Undefined where the mark is a letter, which does not tell. */
  readonly isRight?: boolean
}

const TICKED = /[xXｘＸ√✓✔☑✅]/

const BOX =
  /^(?:[-*+][ \t]*)?(?:[[［【（(][ \t\u3000]*[xXｘＸ√✓✔×]?[ \t\u3000]*[\]］】）)]|[□☐☑✅✓✔√])[ \t\u3000]*(?=\S)/

const LETTER = /^(?:[-*+][ \t]*)?[(（]?[A-Ha-hＡ-Ｈ](?:[.、．:：]|[)）])[ \t\u3000]*(?=\S)/

const optionLine = (line: ParagraphLine): readonly OptionLine[] => {
  const box = BOX.exec(line.text)?.[0]
  if (box !== undefined) return [{ ...line, length: box.length, isRight: TICKED.test(box) }]
  const letter = LETTER.exec(line.text)?.[0]
  return letter === undefined ? [] : [{ ...line, length: letter.length }]
}

/** In the order of the text; a single letter may begin a sentence, but not where the next option stands on its line. */
export const optionLines = ({ document, node }: PlacedQuestion): readonly OptionLine[] => {
  const paragraphs = node.children.filter((child) => child.type === 'paragraph')
  const lines = paragraphs.flatMap((child) => paragraphLines(document, child).lines.flatMap(optionLine))
  const isAlone = lines.length === 1 && lines[0]?.isRight === undefined
  return isAlone && !/[ \t\u3000][BbＢ][.、．:：)）]/.test(lines[0]?.text ?? '') ? [] : lines
}

/** Edits that make options of such lines; of letters only where each has a line of its own. */
export const optionEdits = (file: string, lines: readonly OptionLine[]): readonly Edit[] =>
  lines.length < 2
    ? []
    : lines.map(({ start, length, isRight }) => ({
        file,
        start,
        end: start + length,
        text: isRight === true ? '- [x] ' : '- [ ] ',
      }))
