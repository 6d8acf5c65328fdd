/** Changes the line that opens a question: `:::单选题{#q1 分值=2}`. */
import type { Edit } from '../../base/diagnostic.js'
import { fenceOf } from '../facts/fence.js'
import type { PlacedQuestion } from '../facts/questions.js'

const NAME = /^:{3,}[^\s:[\]{}｛｝]+/

const HEAD = /^:{3,}[^\s:[\]{}｛｝]+(?:\[[^[\]]*\])?/

/** True where the author names directives in Chinese. */
export const isChineseFence = (question: PlacedQuestion): boolean =>
  /^:*\p{Script=Han}/u.test(fenceOf(question.document, question).text)

/** Writes an attribute first in the braces; undefined where the fence is spelt in an unusual way. */
export const attributeEdit = (question: PlacedQuestion, attribute: string): Edit | undefined => {
  const { start, text } = fenceOf(question.document, question)
  const head = HEAD.exec(text)?.[0]
  const rest = head === undefined ? '?' : text.slice(head.length)
  const at = (start.offset ?? 0) + (head?.length ?? 0)
  if (/^\s*$/.test(rest)) return { file: question.file, start: at, end: at, text: `{${attribute}}` }
  const braces = /^\{\s*/.exec(rest)?.[0]
  if (braces === undefined) return undefined
  const space = rest.charAt(braces.length) === '}' ? '' : ' '
  return { file: question.file, start: at, end: at + braces.length, text: `{${attribute}${space}` }
}

/** Makes it a question of another kind, named in the language of the fence. */
export const kindEdit = (question: PlacedQuestion, zh: string, en: string): Edit | undefined => {
  const { start, text } = fenceOf(question.document, question)
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return undefined
  const colons = /^:+/.exec(name)?.[0].length ?? 0
  const from = (start.offset ?? 0) + colons
  const end = (start.offset ?? 0) + name.length
  return { file: question.file, start: from, end, text: isChineseFence(question) ? zh : en }
}
