/** Takes the answers out of `[[经线|竖线]]` and leaves gaps. */
import type { Nodes, RootContent, Text } from 'mdast'
import type { Node } from 'unist'
import type { Blank } from '../../markdown/nodes.js'
import { placeInText } from '../../markdown/place-in-text.js'
import { brokenGap } from './diagnostics.js'
import type { Lowering } from './lowering.js'
import { replaceAll } from './replace-all.js'

const GAP = /\[\[([^[\]\n]{1,200})\]\]/g

const answersOf = (text: string): string[] =>
  text
    .split(/[|｜]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** A gap without an answer is whole all the same; the rules ask for the answer. */
const EMPTY_GAP = /\[\[[\s|｜]*\]\]/g

/** What is left of a gap that was not recognised would show its answer. */
const hasRemains = (text: string): boolean => /\[\[|\]\]/.test(text.replace(EMPTY_GAP, ''))

const splitText = (node: Text, gaps: string[][]): readonly (Text | Blank)[] => {
  const parts: (Text | Blank)[] = []
  const keep = (start: number, end: number): void => {
    if (start === end) return
    parts.push({ type: 'text', value: node.value.slice(start, end), ...placeInText(node, start, end) })
  }
  let from = 0
  for (const match of node.value.matchAll(GAP)) {
    keep(from, match.index)
    gaps.push(answersOf(match[1] ?? ''))
    parts.push({ type: 'blank', number: gaps.length })
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  keep(from, node.value.length)
  return parts
}

/** How many gaps the author wrote, wherever they stand: in code, in an address, in the name of an image. */
const countWritten = (nodes: readonly RootContent[], source: string): number =>
  nodes
    .map(({ position }) => source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))
    .map((text) => text.replace(/<!--[\s\S]*?-->/g, '').match(GAP)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0)

/** Replaces every gap below the nodes of a question, in place; returns the accepted answers by gap, in the order of the text. */
export const takeBlanks = (nodes: RootContent[], question: Node, lowering: Lowering): string[][] => {
  const written = countWritten(nodes, lowering.source)
  const gaps: string[][] = []
  let broken: Text | undefined
  const take = (node: Text): readonly Nodes[] => {
    const parts = splitText(node, gaps)
    if (parts.some((part) => part.type === 'text' && hasRemains(part.value))) broken ??= node
    return parts
  }
  const walk = (children: Nodes[]): void => {
    const taken = children.flatMap((child) => {
      if ('children' in child) walk(child.children as Nodes[])
      return child.type === 'text' ? take(child) : child
    })
    replaceAll(children, taken)
  }
  walk(nodes)
  if (broken !== undefined) lowering.report(brokenGap(lowering.place(broken), {}))
  else if (written > gaps.length) lowering.report(brokenGap(lowering.place(question), {}))
  return gaps
}
