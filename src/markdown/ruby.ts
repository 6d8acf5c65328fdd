/** Lifts readings such as `{羌|qiāng}` out of the text. */
import type { Nodes, Parents, Root, Text } from 'mdast'
import type { Ruby } from './nodes.js'
import { placeInText } from './place-in-text.js'

/** A word with a Chinese character in it and a reading without one, so that `{对|错}` and `{true|false}` stay text. */
const RUBY = /\{([^{}|\r\n]{0,30}\p{Script=Han}[^{}|\r\n]{0,30})\|([^{}|\r\n\p{Script=Han}]{1,60})\}/gu

const split = (node: Text): readonly (Text | Ruby)[] => {
  const parts: (Text | Ruby)[] = []
  const keep = (from: number, to: number): void => {
    if (from < to)
      parts.push({ type: 'text', value: node.value.slice(from, to), ...placeInText(node, from, to) })
  }
  let done = 0
  for (const { 0: all, 1: word = '', 2: reading = '', index } of node.value.matchAll(RUBY)) {
    keep(done, index)
    done = index + all.length
    parts.push({ type: 'ruby', value: word, reading: reading.trim(), ...placeInText(node, index, done) })
  }
  if (done === 0) return [node]
  keep(done, node.value.length)
  return parts
}

const lift = (parent: Parents): void => {
  for (const child of parent.children) if ('children' in child) lift(child)
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes('{'))) return
  const lifted = parent.children.flatMap((child): Nodes | readonly Nodes[] =>
    child.type === 'text' ? split(child) : child,
  )
  parent.children = lifted as typeof parent.children
}

/** Replaces readings in the text nodes of a tree; most bodies have none and are not walked. */
export const liftRuby = (tree: Root, body: string): void => {
  if (/\{[^{}|\r\n]{1,61}\\?\|/.test(body)) lift(tree)
}
