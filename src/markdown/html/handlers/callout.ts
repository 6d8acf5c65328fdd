/** Blocks that frame content: steps, tips, warnings, cases, tasks, shows, and text for one audience. */

import type { ElementContent } from 'hast'
import type { Paragraph } from 'mdast'
import type { Callout } from '../../nodes.js'
import { contextOf, type Handler, type State } from '../context.js'
import { calloutWords, labelColon } from '../words.js'
import { element, text } from './element.js'

/** Asides to the lesson; the others are parts of it. */
const asides: ReadonlySet<Callout['name']> = new Set<Callout['name']>(['tip', 'warning', 'case'])

/** Names the kind in words, since colour must not be its only sign (WCAG 2.2, 1.4.1). */
const labelOf = (state: State, { name, label }: Callout): readonly ElementContent[] => {
  const { language } = contextOf(state)
  const kind = calloutWords[name]?.[language]
  if (label === undefined) return kind === undefined ? [] : [text(kind)]
  const title = state.all({ type: 'paragraph', children: label } satisfies Paragraph)
  return kind === undefined ? title : [text(kind + labelColon[language]), ...title]
}

export const callout: Handler = (state, node: Callout) => {
  const label = labelOf(state, node)
  const blocks = state.all(node)
  const children = label.length === 0 ? blocks : [element('p', { className: ['kb-label'] }, label), ...blocks]
  const content = state.wrap(children, true)
  if (asides.has(node.name)) {
    // A note, not a landmark: a page of landmarks is hard to find one's way in.
    return element('aside', { className: ['kb-callout', `kb-${node.name}`], role: 'note' }, content)
  }
  const audience = node.audience?.length ? { dataAudience: node.audience.join(' ') } : {}
  return element('section', { className: ['kb-callout', `kb-${node.name}`], ...audience }, content)
}
