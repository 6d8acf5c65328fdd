/**
 * Keeps text as it is through an importer that decodes entities once too often: Moodle makes live tags of `&lt;b&gt;`,
 * and loses the end of `List&lt;T&gt;`. A `<` alone in an element of its own survives that, and is plain HTML to everybody.
 */
import type { ElementContent, Properties } from 'hast'
import { element, text } from '../../../markdown/html/handlers/element.js'

const partOf = (part: string): ElementContent =>
  part === '<' || part === '&' ? element('span', {}, [text(part)]) : text(part)

/** Every `<` and `&` of the text in a span of its own. */
export const guardText = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === 'text'
      ? node.value
          .split(/([<&])/)
          .filter((part) => part !== '')
          .map(partOf)
      : [node],
  )

/** A straight quote, decoded once too often, would end the value: it becomes a pair of curly ones. */
const curly = (value: string): string => {
  let count = 0
  return value.replace(/"/g, () => (count++ % 2 === 0 ? '“' : '”'))
}

export const guardValues = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? curly(value) : value,
    ]),
  )

/**
 * HTML in ASCII alone: Moodle reads the text of questions and topics as Latin-1, which makes nonsense of any other
 * script (follows the importer's source: `loadHTML` without an encoding). Character references it reads rightly.
 */
export const inAscii = (html: string): string =>
  html.replace(/[^\t\n\r\x20-\x7e]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16)};`)
