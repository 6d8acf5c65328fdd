/** Lowers block directives to typed nodes, and indexes every node on the way: one walk over the tree. */
import type { Html, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { linesOf } from '../../base/lines.js'
import { nearest } from '../../base/nearest.js'
import type { LocatedScalar } from '../../markdown/located.js'
import type { Callout, CalloutName } from '../../markdown/nodes.js'
import { term } from '../../model/term.js'
import type { NodeIndex } from '../package.js'
import { readTerms } from '../value/read-terms.js'
import { readAttributes } from './attributes.js'
import { unclosedDirective, unknownDirective, wrongFence } from './diagnostics.js'
import { calloutAttributes, directives, zhNameOf } from './directives.js'
import { lowerMedia } from './lower-media.js'
import { lowerQuestion } from './lower-question.js'
import type { Lowering } from './lowering.js'

const isDirective = (node: Nodes): node is ContainerDirective | LeafDirective =>
  node.type === 'containerDirective' || node.type === 'leafDirective'

/** A container that is closed ends in a line of colons behind its last child. */
const isClosed = (node: ContainerDirective, source: string): boolean => {
  const end = node.position?.end.offset ?? 0
  const from = node.children.at(-1)?.position?.end.offset ?? node.position?.start.offset ?? 0
  return /(?:^|[\r\n])[ \t>]*:{3,}[ \t]*$/.test(source.slice(from, end))
}

const takeLabel = (children: RootContent[]): PhrasingContent[] | undefined => {
  const [first] = children
  if (first?.type !== 'paragraph' || first.data === undefined || !('directiveLabel' in first.data))
    return undefined
  children.shift()
  return (first as Paragraph).children
}

const audienceOf = (
  written: string | undefined,
  node: ContainerDirective,
  lowering: Lowering,
): string[] | undefined => {
  if (written === undefined || node.position === undefined) return undefined
  const fence = /^[^\r\n]*/.exec(lowering.source.slice(node.position.start.offset))?.[0] ?? ''
  const start = (node.position.start.offset ?? 0) + Math.max(0, fence.indexOf(written))
  const range = linesOf(lowering.source).range(start, start + written.length)
  const at: LocatedScalar = { kind: 'scalar', text: written, quoted: false, range }
  return [...readTerms(at, 'audience', lowering, term('audience'))]
}

const lowerCallout = (node: ContainerDirective, name: CalloutName, lowering: Lowering): Callout => {
  const attributes = readAttributes(node, calloutAttributes, lowering)
  const children = node.children as RootContent[]
  const label = takeLabel(children)
  const audience = audienceOf(attributes.get('audience'), node, lowering)
  return {
    type: 'callout',
    name,
    ...(label ? { label } : {}),
    ...(audience ? { audience } : {}),
    children,
    ...(node.position ? { position: node.position } : {}),
  }
}

/** The nodes that stand in a directive's place: one typed node, or its content where the directive is not understood. */
const lowerDirective = (node: ContainerDirective | LeafDirective, lowering: Lowering): RootContent[] => {
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
  if (!isClosed(node, lowering.source)) {
    const opening = {
      ...node,
      position: node.position && {
        start: node.position.start,
        end: { ...node.position.start, column: node.position.start.column + 3 + node.name.length },
      },
    }
    lowering.report(unclosedDirective(lowering.place(opening), { name: node.name }))
  }
  return directive.kind === 'callout'
    ? [lowerCallout(node, directive.name, lowering)]
    : [lowerQuestion(node, directive.name, lowering)]
}

const isComment = (node: Nodes): node is Html =>
  node.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(node.value)

/** Sets a comment apart from the content, and remembers which block it stands before. */
const takeComment = (node: Html, next: Nodes | undefined, lowering: Lowering): void => {
  if (node.position === undefined) return
  const text = node.value.trim().slice('<!--'.length, -'-->'.length).trim()
  lowering.comments.push({ text, range: node.position, ...(next?.position ? { next: next.position } : {}) })
}

/** Lowers a body in place and returns its nodes by type. */
export const lower = (root: Root, lowering: Lowering): NodeIndex => {
  const index = new Map<string, Nodes[]>()
  const enter = (node: Nodes): void => {
    const same = index.get(node.type)
    if (same) same.push(node)
    else index.set(node.type, [node])
    if ('label' in node && Array.isArray(node.label)) walk(node.label as Nodes[])
    if ('children' in node) walk(node.children as Nodes[])
    if (node.type !== 'question') return
    walk(node.options)
    const key = lowering.questions.findLast((record) => record.node === node)?.key
    for (const remark of [key?.model, key?.rubric, key?.explanation]) if (remark) walk(remark as Nodes[])
  }
  const walk = (children: Nodes[]): void => {
    for (let at = 0; at < children.length; ) {
      const child = children[at] as Nodes
      if (isComment(child)) {
        takeComment(child, children[at + 1], lowering)
        children.splice(at, 1)
      } else if (isDirective(child)) children.splice(at, 1, ...(lowerDirective(child, lowering) as Nodes[]))
      else {
        enter(child)
        at += 1
      }
    }
  }
  walk(root.children as Nodes[])
  return index
}
