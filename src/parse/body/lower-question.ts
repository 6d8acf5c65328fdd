/** Lowers `:::单选题` and its like: what learners see stays in the tree, the key is set apart. */
import type { List, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { words } from '../../base/words.js'
import type { OptionNode, QuestionKind, QuestionNode } from '../../markdown/nodes.js'
import { mark } from '../../model/scalar.js'
import type { QuestionKey } from '../package.js'
import { parseNumber } from '../value/number.js'
import { tellSpelling } from './attribute-spelling.js'
import { readAttributes } from './attributes.js'
import { takeBlanks } from './blanks.js'
import { invalidAttribute, tooManyOptions } from './diagnostics.js'
import { questionAttributes } from './directives.js'
import type { Lowering } from './lowering.js'
import { takeRemarks } from './remark.js'

const isTaskList = (node: RootContent): node is List =>
  node.type === 'list' &&
  node.children.length > 0 &&
  node.children.every((item) => typeof item.checked === 'boolean')

/** Options are lettered A to Z. */
const MAX_OPTIONS = 26

const labelOf = (index: number): string => String.fromCharCode(65 + index)

const TRUE = new Set(['true', '对', '正确', '是', '√', 't'])
const FALSE = new Set(['false', '错', '错误', '否', '×', 'f'])

const truthOf = (text: string): boolean | undefined =>
  TRUE.has(text.trim().toLowerCase()) ? true : FALSE.has(text.trim().toLowerCase()) ? false : undefined

interface Options {
  /** How many the author wrote; there are no letters for more than 26. */
  readonly count: number
  readonly nodes: OptionNode[]
  readonly right: readonly string[]
}

const optionsOf = (lists: readonly List[]): Options => {
  const all = lists.flatMap((list) => list.children)
  const items = all.slice(0, MAX_OPTIONS)
  const nodes = items.map(
    (item, index): OptionNode => ({
      type: 'option',
      label: labelOf(index),
      children: item.children,
      ...(item.position ? { position: item.position } : {}),
    }),
  )
  const right = items.flatMap((item, index) => (item.checked ? [labelOf(index)] : []))
  return { count: all.length, nodes, right }
}

const plainText = (node: OptionNode): string =>
  node.children
    .flatMap((child) => (child.type === 'paragraph' ? (child as Paragraph).children : []))
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')

/** A true-false question is answered by an attribute, or by ticking 对 or 错. */
const truthOfQuestion = (written: string | undefined, options: Options): boolean | undefined => {
  if (written !== undefined) return truthOf(written)
  const [right, ...more] = options.nodes.filter((node) => options.right.includes(node.label))
  return right === undefined || more.length > 0 ? undefined : truthOf(plainText(right))
}

interface Parts {
  readonly stem: RootContent[]
  readonly lists: List[]
  readonly remarks: Pick<QuestionKey, 'explanation' | 'model' | 'rubric'>
}

const partsOf = (node: ContainerDirective, kind: QuestionKind): Parts => {
  const stem: RootContent[] = []
  const lists: List[] = []
  const remarks: Record<string, readonly RootContent[]> = {}
  /** False where the block is not for teachers. */
  const set = (block: RootContent): boolean => {
    const found = block.type === 'blockquote' ? takeRemarks(block) : []
    for (const { kind, content } of found) remarks[kind] = [...(remarks[kind] ?? []), ...content]
    return found.length > 0
  }
  const chooses = kind === 'single' || kind === 'multiple' || kind === 'true-false'
  for (const child of node.children as RootContent[]) {
    if (set(child)) continue
    if (chooses && isTaskList(child)) lists.push(child)
    else stem.push(child)
  }
  // A quote that is indented by mistake belongs to the last option as Markdown reads it.
  const last = lists.at(-1)?.children.at(-1)
  if (last !== undefined) last.children = last.children.filter((child) => !set(child))
  return { stem, lists, remarks }
}

const keyOf = (
  kind: QuestionKind,
  options: Options,
  answer: string | undefined,
  blanks: string[][],
): QuestionKey => {
  if (kind === 'single' || kind === 'multiple') return { options: options.right }
  if (kind === 'fill-in') return { blanks }
  if (kind === 'essay') return {}
  const truth = truthOfQuestion(answer, options)
  return truth === undefined ? {} : { truth }
}

/** Names a question after its place where the author gave no id. */
const idOf = (
  written: string | undefined,
  node: ContainerDirective,
  lowering: Lowering,
): string | undefined => {
  if (written === undefined || mark.safeParse(written).success) return written
  const expects = words('英文字母开头的短编号，如 q1', 'a short mark that begins with a letter, such as q1')
  lowering.report(invalidAttribute(lowering.place(node), { name: '编号', written, expects }))
  return undefined
}

const pointsOf = (
  written: string | undefined,
  node: ContainerDirective,
  lowering: Lowering,
): number | undefined => {
  if (written === undefined) return undefined
  const points = parseNumber(written)
  if (points !== undefined && points > 0 && points <= 1000) {
    if (!/^\d+(?:\.\d+)?$/.test(written))
      tellSpelling(node, ['分值', 'points'], written, String(points), lowering)
    return points
  }
  const expects = words('大于 0、不超过 1000 的数字', 'a number above 0 and up to 1000')
  lowering.report(invalidAttribute(lowering.place(node), { name: '分值', written, expects }))
  return undefined
}

export const lowerQuestion = (
  node: ContainerDirective,
  kind: QuestionKind,
  lowering: Lowering,
): QuestionNode => {
  const attributes = readAttributes(node, questionAttributes, lowering)
  const { stem, lists, remarks } = partsOf(node, kind)
  const options = optionsOf(lists)
  const { count } = options
  if (count > MAX_OPTIONS) lowering.report(tooManyOptions(lowering.place(node), { count }))
  const blanks = kind === 'fill-in' ? takeBlanks(stem, node, lowering) : []
  const answer = attributes.get('answer')
  if (answer !== undefined && (kind !== 'true-false' || truthOf(answer) === undefined)) {
    const expects = words(
      '「对」或「错」，并且只用在判断题',
      '`true` or `false`, and only for true-false questions',
    )
    lowering.report(invalidAttribute(lowering.place(node), { name: '答案', written: answer, expects }))
  }
  const named = idOf(attributes.get('id'), node, lowering)
  const points = pointsOf(attributes.get('points'), node, lowering)
  const question: QuestionNode = {
    type: 'question',
    id: named ?? '',
    kind,
    ...(points === undefined ? {} : { points }),
    children: stem,
    options: kind === 'true-false' ? [] : options.nodes,
    ...(node.position ? { position: node.position } : {}),
  }
  const start = { line: 1, column: 1, offset: 0 }
  lowering.questions.push({
    node: question,
    key: { ...keyOf(kind, options, answer, blanks), ...remarks },
    objectives: (attributes.get('objectives') ?? '').split(/[、，,；;\s]+/).filter((each) => each !== ''),
    range: node.position ?? { start, end: start },
    named: named !== undefined,
  })
  return question
}
