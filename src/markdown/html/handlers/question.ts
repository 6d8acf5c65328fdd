/** Questions as learners see them; what is right is not in the tree, so it cannot be here. */

import type { ElementContent } from 'hast'
import { gap } from '../../inline-text.js'
import type { Blank, OptionNode, QuestionNode } from '../../nodes.js'
import type { Handler } from '../context.js'
import { element, text } from './element.js'

/** A single paragraph needs no `p` around it. */
const unwrap = (blocks: readonly ElementContent[]): readonly ElementContent[] => {
  const [only, ...more] = blocks
  return more.length === 0 && only?.type === 'element' && only.tagName === 'p' ? only.children : blocks
}

export const option: Handler = (state, node: OptionNode) =>
  element('li', { dataOption: node.label }, unwrap(state.all(node)))

export const question: Handler = (state, node: QuestionNode) => {
  const stem = element('div', { className: ['kb-stem'] }, state.wrap(state.all(node), true))
  const options = node.options.map((each) => state.one(each, node)).flatMap((made) => made ?? [])
  const list = element(
    'ol',
    { className: ['kb-options'], type: 'A' },
    state.wrap(options as ElementContent[], true),
  )
  return element(
    'section',
    {
      className: ['kb-question', `kb-${node.kind}`],
      dataQuestionId: node.id,
      dataKind: node.kind,
      ...(node.points === undefined ? {} : { dataPoints: String(node.points) }),
    },
    state.wrap(options.length === 0 ? [stem] : [stem, list], true),
  )
}

export const blank: Handler = (_state, node: Blank) =>
  element('span', { className: ['kb-blank'], dataBlank: String(node.number) }, [text(gap)])
