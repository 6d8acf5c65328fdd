/** Lowers block directives to typed nodes, and indexes every node on the way: one walk over the tree. */
import type { Html, Nodes, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { nearest } from '../../base/nearest.js'
import type { QuestionNode } from '../../markdown/nodes.js'
import type { NodeIndex } from '../package.js'
import { unclosedDirective, unknownDirective, wrongFence } from './diagnostics.js'
import { directives, zhNameOf } from './directives.js'
import { lowerCallout } from './lower-callout.js'
import { lowerMedia } from './lower-media.js'
import { lowerQuestion } from './lower-question.js'
import type { Lowering } from './lowering.js'
import { replaceAll } from './replace-all.js'

const isDirective = (node: Nodes): node is ContainerDirective | LeafDirective =>
  node.type === 'containerDirective' || node.type === 'leafDirective'

/** A container that is closed ends in a line of colons behind its last child. */
const isClosed = (node: ContainerDirective, source: string): boolean => {
  const end = node.position?.end.offset ?? 0
  const from = node.children.at(-1)?.position?.end.offset ?? node.position?.start.offset ?? 0
  return /(?:^|[\r\n])[ \t>]*:{3,}[ \t]*$/.test(source.slice(from, end))
}

/** How many colons open a block. */
const colonsOf = ({ position }: Nodes, source: string): number =>
  /^:*/.exec(source.slice(position?.start.offset, (position?.start.offset ?? 0) + 100))?.[0].length ?? 0

/** Reports a block without an end: the one around it, if a fence no longer than the inner one opens that. */
const reportUnclosed = (node: ContainerDirective, around: Nodes | undefined, lowering: Lowering): void => {
  const { source } = lowering
  const isAround = around !== undefined && colonsOf(around, source) <= colonsOf(node, source)
  const { position } = isAround ? around : node
  const start = position?.start
  const from = start?.offset ?? 0
  const name = isAround ? (/^:*([^\s:[\]{}]+)/.exec(source.slice(from, from + 100))?.[1] ?? '') : node.name
  const end = start && { ...start, column: start.column + 3 + name.length }
  lowering.report(
    unclosedDirective(lowering.place({ ...node, ...(start && end ? { position: { start, end } } : {}) }), {
      name,
    }),
  )
}

/** The nodes that stand in a directive's place: one typed node, or its content where the directive is not understood. */
const lowerDirective = (
  node: ContainerDirective | LeafDirective,
  around: Nodes | undefined,
  lowering: Lowering,
): RootContent[] => {
  const directive = directives.get(node.name.toLowerCase())
  const content = node.type === 'containerDirective' ? (node.children as RootContent[]) : []
  if (directive === undefined) {
    const suggestions = nearest(
      node.name,
      [...directives.keys()].map((name) => [name, name] as const),
      2,
    )
    lowering.report(unknownDirective(lowering.place(node), { name: node.name, suggestions }))
    return content
  }
  const colons = directive.kind === 'media' ? 2 : 3
  if ((colons === 2) !== (node.type === 'leafDirective')) {
    lowering.report(wrongFence(lowering.place(node), { name: zhNameOf(directive.name), colons }))
  }
  if (directive.kind === 'media') {
    const media = lowerMedia(node as LeafDirective, directive.name, lowering)
    return media === undefined ? content : [media, ...content]
  }
  if (node.type === 'leafDirective') return []
  if (!isClosed(node, lowering.source)) reportUnclosed(node, around, lowering)
  return directive.kind === 'callout'
    ? [lowerCallout(node, directive.name, lowering)]
    : [lowerQuestion(node, directive.name, lowering)]
}

/** A comment and nothing behind it. */
const isComment = (node: Nodes): node is Html => {
  if (node.type !== 'html') return false
  const text = node.value.trim()
  return text.startsWith('<!--') && text.indexOf('-->') === text.length - '-->'.length
}

const isLowered = (node: Nodes): boolean => isDirective(node) || isComment(node)

/** Sets comments apart from the content, and remembers which block they stand before. */
const takeComments = (nodes: readonly Html[], next: Nodes | undefined, lowering: Lowering): void => {
  for (const { value, position } of nodes) {
    if (position === undefined) continue
    const text = value.trim().slice('<!--'.length, -'-->'.length).trim()
    lowering.comments.push({ text, range: position, ...(next?.position ? { next: next.position } : {}) })
  }
}

/** Lowers a body in place and returns its nodes by type. */
export const lower = (root: Root, lowering: Lowering): NodeIndex => {
  const index = new Map<string, Nodes[]>()
  /** The block that is being walked. */
  let around: Nodes | undefined
  const enter = (node: Nodes): void => {
    const same = index.get(node.type)
    if (same) same.push(node)
    else index.set(node.type, [node])
    if ('label' in node && Array.isArray(node.label)) walk(node.label as Nodes[])
    const outer = around
    if (node.type === 'callout' || node.type === 'question') around = node
    if ('children' in node) walk(node.children as Nodes[])
    if (node.type === 'question') walkQuestion(node)
    around = outer
  }
  const walkQuestion = (node: QuestionNode): void => {
    walk(node.options)
    const key = lowering.questions.findLast((record) => record.node === node)?.key
    for (const remark of [key?.model, key?.rubric, key?.explanation]) if (remark) walk(remark as Nodes[])
  }
  /** Lowers siblings into `out`. */
  const gather = (nodes: readonly Nodes[], out: Nodes[]): void => {
    let comments: Html[] = []
    for (const node of nodes) {
      if (isComment(node)) {
        comments.push(node)
        continue
      }
      takeComments(comments, node, lowering)
      comments = []
      if (isDirective(node)) gather(lowerDirective(node, around, lowering) as Nodes[], out)
      else {
        enter(node)
        out.push(node)
      }
    }
    takeComments(comments, undefined, lowering)
  }
  const walk = (children: Nodes[]): void => {
    // Most siblings are neither directives nor comments, and stay as they are.
    if (!children.some(isLowered)) {
      for (const child of children) enter(child)
      return
    }
    const out: Nodes[] = []
    gather(children, out)
    replaceAll(children, out)
  }
  walk(root.children as Nodes[])
  return index
}
