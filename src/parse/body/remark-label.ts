/** Recognises the words that open a remark for teachers: `解析：`, `【答案】`, `Answer:`. */

export type RemarkKind = 'explanation' | 'model' | 'rubric'

/** Beside the names of the format what teachers write of themselves: a label that is missed shows the answer. */
const LABELS: ReadonlyMap<string, RemarkKind> = new Map([
  ['解析', 'explanation'],
  ['答案解析', 'explanation'],
  ['explanation', 'explanation'],
  ['参考答案', 'model'],
  ['正确答案', 'model'],
  ['标准答案', 'model'],
  ['答案', 'model'],
  ['答', 'model'],
  ['answer', 'model'],
  ['评分标准', 'rubric'],
  ['评分要点', 'rubric'],
  ['rubric', 'rubric'],
])

const LABEL =
  /^[^\S\r\n]*(?:([\p{Script=Han}A-Za-z]{1,12})[ \t\u3000]*(?:([：:])\s*|(?=[\r\n])\s*|$)|[【［[]\s*([\p{Script=Han}A-Za-z]{1,12})\s*[】］\]]\s*[：:]?\s*)/u

interface RemarkLabel {
  readonly kind: RemarkKind
  /** How much of the text it takes, with its colon and the space around it. */
  readonly length: number
  /** True where a colon or brackets tell it from a word that stands alone on its line. */
  readonly isMarked: boolean
}

/** The label a text begins with. */
export const remarkLabel = (text: string): RemarkLabel | undefined => {
  const match = LABEL.exec(text)
  if (match === null) return undefined
  // `正确答案是：乙`
  const word = (match[1] ?? match[3] ?? '').toLowerCase().replace(/[是为]$/, '')
  const kind = LABELS.get(word)
  const isMarked = match[2] !== undefined || match[3] !== undefined
  return kind && { kind, length: match[0].length, isMarked }
}
