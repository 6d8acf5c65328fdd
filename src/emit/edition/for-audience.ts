/** Resolves `:::仅` blocks: what an audience sees of a document. */
import type { Nodes, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Callout } from '../../markdown/nodes.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { type Document, nodesOf, type QuestionKey } from '../../parse/package.js'

/** The lines that say who a block is for, once nobody else can see it, say nothing. */
const shown = (block: Callout): readonly RootContent[] =>
  block.label === undefined || block.label.length === 0
    ? block.children
    : [{ type: 'paragraph', children: [{ type: 'strong', children: block.label }] }, ...block.children]

/**
 * True when two audiences meet: the same term, or one is wider. Residents of a village are residents, and what is only
 * for seniors is for some of the residents.
 */
export const isAmong = (audience: string, named: string): boolean =>
  audience === named ||
  ancestors('audience', audience).some(({ id }) => id === named) ||
  ancestors('audience', named).some(({ id }) => id === audience)

const isFor = (audience: string, { audience: named = [] }: Callout): boolean =>
  named.some((each) => isAmong(audience, each))

/** Notes every node that goes away. */
const forget = (node: Nodes, gone: Set<Nodes>): void => {
  gone.add(node)
  if ('children' in node) for (const child of node.children) forget(child, gone)
  if (node.type === 'question') for (const option of node.options) forget(option, gone)
}

/** Definitions are said where they are referred to, which may be outside of the block that they stand in. */
const definitionsIn = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.flatMap((node): readonly RootContent[] => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return [node]
    return 'children' in node ? definitionsIn(node.children as readonly RootContent[]) : []
  })

/** A block that is shown may hold blocks that are not, at once or further inside. */
const resolvedAll = (
  nodes: readonly RootContent[],
  audience: string,
  gone: Set<Nodes>,
): readonly RootContent[] =>
  nodes.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'callout' || node.name !== 'only') return [resolved(node, audience, gone)]
    if (isFor(audience, node)) return resolvedAll(shown(node), audience, gone)
    const kept = definitionsIn(node.children)
    forget(node, gone)
    for (const each of kept) gone.delete(each)
    return resolvedAll(kept, audience, gone)
  })

const isSame = (one: readonly Nodes[], other: readonly Nodes[]): boolean =>
  one.length === other.length && one.every((node, at) => node === other[at])

/** A new node where something in it went away, else the same. */
const resolved = <T extends Nodes>(node: T, audience: string, gone: Set<Nodes>): T => {
  if (!('children' in node)) return node
  const children = resolvedAll(node.children as readonly RootContent[], audience, gone)
  const options =
    node.type === 'question' ? node.options.map((option) => resolved(option, audience, gone)) : []
  const isUnchanged =
    isSame(children, node.children) && (node.type !== 'question' || isSame(options, node.options))
  if (isUnchanged) return node
  return { ...node, children, ...(node.type === 'question' ? { options } : {}) } as T
}

/** What teachers are told of a question, as the audience's teachers see it. */
const resolvedKey = (key: QuestionKey, audience: string, gone: Set<Nodes>): QuestionKey => {
  const part = (name: 'model' | 'rubric' | 'explanation'): Partial<QuestionKey> =>
    key[name] === undefined ? {} : { [name]: resolvedAll(key[name], audience, gone) }
  return { ...key, ...part('model'), ...part('rubric'), ...part('explanation') }
}

/** True for what stands inside of a node. */
const isWithin = ({ start, end }: Position, { position }: Nodes): boolean =>
  position !== undefined &&
  (start.offset ?? -1) >= (position.start.offset ?? 0) &&
  (end.offset ?? 0) <= (position.end.offset ?? -1)

/** True for a document that not everybody gets alike. */
export const differsByAudience = (document: Document): boolean =>
  nodesOf(document, 'callout').some(({ name }) => name === 'only')

/** The document as one audience sees it; the same one where that is what everybody sees. */
export const forAudience = <T extends Document>(document: T, audience: string): T => {
  if (!differsByAudience(document)) return document
  const gone = new Set<Nodes>()
  const body = resolved(document.body, audience, gone)
  const questions = document.questions
    .filter(({ node }) => !gone.has(node))
    .map((record) => ({
      ...record,
      node: resolved(record.node, audience, gone),
      key: resolvedKey(record.key, audience, gone),
    }))
  const nodes = new Map(
    Array.from(document.nodes, ([type, all]) => [type, all.filter((node) => !gone.has(node))] as const),
  )
  const blocks = [...gone].filter(({ type }) => type === 'callout')
  const links = document.links.filter(({ range }) => !blocks.some((block) => isWithin(range, block)))
  return { ...document, body, nodes, questions, links }
}
