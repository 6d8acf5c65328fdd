/** A block of code; its language becomes a class where it is a plain word. */
import type { Code } from 'mdast'
import type { Handler } from '../context.js'
import { element, text } from './element.js'

/** Highlighters look for this class; the sanitiser allows no other. */
export const languageClass = /^language-[a-z0-9+#.-]{1,30}$/i

export const code: Handler = (_state, node: Code) => {
  const name = `language-${node.lang ?? ''}`
  const properties = languageClass.test(name) ? { className: [name] } : {}
  return element('pre', {}, [element('code', properties, [text(node.value === '' ? '' : `${node.value}\n`)])])
}
