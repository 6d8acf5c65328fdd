/** Recognises the block quotes of a question that are for teachers: `> 解析：…`. */
import type { Blockquote, PhrasingContent, RootContent } from 'mdast'

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
  ['answer', 'model'],
  ['评分标准', 'rubric'],
  ['评分要点', 'rubric'],
  ['rubric', 'rubric'],
])

const LABEL =
  /^\s*(?:([\p{Script=Han}A-Za-z]{2,12})\s*(?:[：:]\s*|$)|[【［[]\s*([\p{Script=Han}A-Za-z]{2,12})\s*[】］\]]\s*[：:]?\s*)/u

interface Remark {
  readonly kind: RemarkKind
  readonly content: readonly RootContent[]
}

/** A label in bold (`**解析**：…`) leaves its colon to the text behind it. */
const withoutColon = (inline: readonly PhrasingContent[]): PhrasingContent[] => {
  const [next, ...rest] = inline
  return next?.type === 'text'
    ? [{ ...next, value: next.value.replace(/^\s*[：:]?\s*/, '') }, ...rest]
    : [...inline]
}

/** The remark a block quote holds, without its label; undefined for a quotation that learners are meant to read. */
export const takeRemark = (quote: Blockquote): Remark | undefined => {
  const [first, ...rest] = quote.children
  if (first?.type !== 'paragraph') return undefined
  const [lead, ...inline] = first.children
  const bold = lead?.type === 'strong' ? lead.children[0] : undefined
  const text = lead?.type === 'text' ? lead : bold?.type === 'text' ? bold : undefined
  const match = LABEL.exec(text?.value ?? '')
  const kind = LABELS.get((match?.[1] ?? match?.[2] ?? '').toLowerCase())
  if (text === undefined || match === null || kind === undefined) return undefined
  const children = bold
    ? withoutColon(inline)
    : [{ ...text, value: text.value.slice(match[0].length) }, ...inline]
  return { kind, content: [{ ...first, children }, ...rest] }
}
