/** The answer of a question that its author wrote as a remark (`> 答案：B`) and nowhere else. */
import { toText } from '../../markdown/to-text.js'
import type { QuestionRecord } from '../../parse/package.js'

const LETTERS = /^[（(【]?\s*([A-ZＡ-Ｚ](?:[\s、，,;；和与]*[A-ZＡ-Ｚ])*)\s*[）)】]?[。.]?$/u

const modelOf = ({ key }: QuestionRecord): string => (key.model === undefined ? '' : toText(key.model).trim())

/** The letters of the options it names, each of which the question has; undefined where it says anything else. */
export const answerLetters = (record: QuestionRecord): readonly string[] | undefined => {
  const letters = LETTERS.exec(modelOf(record))?.[1]?.normalize('NFKC').match(/[A-Z]/g) ?? []
  const labels = record.node.options.map(({ label }) => label)
  return letters.length > 0 && letters.every((letter) => labels.includes(letter)) ? letters : undefined
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['对', '正确', '√', '✓', '✔', 'true'].map((word) => [word, true] as const),
  ...['错', '错误', '×', '✗', '✘', 'false'].map((word) => [word, false] as const),
])

/** Whether it says that the statement is true; undefined where it says anything else. */
export const answerTruth = (record: QuestionRecord): boolean | undefined =>
  TRUTH.get(
    modelOf(record)
      .replace(/^[（(]|[）)]?[。.]?$/gu, '')
      .trim()
      .toLowerCase(),
  )
