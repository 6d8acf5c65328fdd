/** Recognises the block quotes of a question that are for teachers: `> 解析：…`. */
import type { Blockquote, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { type RemarkKind, remarkLabel } from './remark-label.js'

interface Remark {
  readonly kind: RemarkKind
  readonly content: readonly RootContent[]
}

interface Labelled {
  readonly kind: RemarkKind
  /** What stands behind the label. */
  readonly rest: PhrasingContent[]
}

/** A label in bold (`**解析**：…`) leaves its colon to the text behind it. */
const withoutColon = (inline: readonly PhrasingContent[]): PhrasingContent[] => {
  const [next, ...rest] = inline
  return next?.type === 'text'
    ? [{ ...next, value: next.value.replace(/^\s*[：:]?\s*/, '') }, ...rest]
    : [...inline]
}

/** Takes the label off the text it opens, however that is emphasised. */
const takeLabel = (inline: readonly PhrasingContent[]): Labelled | undefined => {
  const [lead, ...others] = inline
  if (lead?.type === 'text') {
    const label = remarkLabel(lead.value)
    return (
      label && { kind: label.kind, rest: [{ ...lead, value: lead.value.slice(label.length) }, ...others] }
    )
  }
  if (lead?.type !== 'strong' && lead?.type !== 'emphasis') return undefined
  const inner = takeLabel(lead.children)
  if (inner === undefined) return undefined
  const isEmpty = inner.rest.every((node) => node.type === 'text' && node.value === '')
  const rest = isEmpty ? withoutColon(others) : [{ ...lead, children: inner.rest }, ...others]
  return { kind: inner.kind, rest }
}

const endsLine = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && /[\r\n]$/.test(node.value))

/** Cuts a paragraph before every line that begins with a label. */
const cutAtLabels = (inline: readonly PhrasingContent[]): readonly PhrasingContent[][] => {
  let piece: PhrasingContent[] = []
  const pieces = [piece]
  const cut = (): void => {
    piece = []
    pieces.push(piece)
  }
  inline.forEach((node, at) => {
    if (endsLine(inline[at - 1]) && takeLabel([node]) !== undefined) {
      if (piece.at(-1)?.type === 'break') piece.pop()
      cut()
    }
    if (node.type !== 'text') {
      piece.push(node)
      return
    }
    let from = 0
    for (const { index, 0: end } of node.value.matchAll(/\r\n|\n|\r/g)) {
      const next = index + end.length
      if (remarkLabel(node.value.slice(next)) === undefined) continue
      piece.push({ ...node, value: node.value.slice(from, index) })
      cut()
      from = next
    }
    piece.push({ ...node, value: node.value.slice(from) })
  })
  return pieces
}

const isText = (node: RootContent): node is Paragraph | Heading =>
  node.type === 'paragraph' || node.type === 'heading'

/** The remarks a block quote holds, without their labels; none for a quotation that learners are meant to read. */
export const takeRemarks = (quote: Blockquote): readonly Remark[] => {
  const remarks: { kind: RemarkKind; content: RootContent[] }[] = []
  for (const block of quote.children) {
    for (const piece of isText(block) ? cutAtLabels(block.children) : [undefined]) {
      const labelled = piece && takeLabel(piece)
      const content = { ...block, ...(piece ? { children: labelled?.rest ?? piece } : {}) } as RootContent
      if (labelled !== undefined) remarks.push({ kind: labelled.kind, content: [content] })
      else if (remarks.length === 0) return []
      else remarks.at(-1)?.content.push(content)
    }
  }
  return remarks
}
