/** Lifts readings such as `{羌|qiāng}` out of the text. */
import type { Parent, Root, RootContent, Text } from 'mdast'
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

/** Replaces the texts below a node that have readings in them. */
const liftBelow = ({ children }: Parent): void => {
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index] as RootContent
    if ('children' in node) liftBelow(node)
    if (node.type !== 'text' || !node.value.includes('{')) continue
    const parts = split(node)
    if (parts[0] === node) continue
    children.splice(index, 1, ...parts)
    index += parts.length - 1
  }
}

/** Replaces readings in the text nodes of a tree; most bodies have none and are not walked. */
export const liftRuby = (tree: Root, body: string): void => {
  if (/\{[^{}|\r\n]{1,61}\\?\|/.test(body)) liftBelow(tree)
}
