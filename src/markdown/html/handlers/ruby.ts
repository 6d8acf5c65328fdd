/** A word with its reading above it, or in brackets where ruby is not known (HTML, 4.5.10). */

import type { Ruby } from '../../nodes.js'
import type { Handler } from '../context.js'
import { element, text } from './element.js'

export const ruby: Handler = (_state, node: Ruby) =>
  element('ruby', {}, [
    text(node.value),
    element('rp', {}, [text('(')]),
    element('rt', {}, [text(node.reading)]),
    element('rp', {}, [text(')')]),
  ])
