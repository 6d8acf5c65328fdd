/** Says in words for whom a block is that not everybody is meant to read. */
import type { Element, Root } from 'hast'
import type { Language } from '../../base/words.js'
import { words } from '../../base/words.js'
import { hasClass } from '../../markdown/html/has-class.js'
import { findTerm } from '../../model/vocabulary/find-term.js'
import { rewrite } from './rewrite.js'

const forWords = words('适用对象：', 'For: ')

const labelOf = ({ properties }: Element, language: Language): string | undefined => {
  const terms = String(properties.dataAudience ?? '')
    .split(' ')
    .flatMap((id) => findTerm('audience', id) ?? [])
  // What a label may hurt is for planning, not for pages (S三5).
  if (terms.length === 0 || terms.some(({ sensitive }) => sensitive)) return undefined
  const separator = language === 'en' ? ', ' : '、'
  return forWords[language] + terms.map(({ label }) => label[language]).join(separator)
}

/** In an edition for one audience such blocks are resolved, and this finds none. */
export const nameAudiences = (tree: Root, language: Language): Root => ({
  ...tree,
  children: [
    ...rewrite(tree.children, (element) => {
      const label = hasClass(element, 'kb-only') ? labelOf(element, language) : undefined
      if (label === undefined) return element
      const line: Element = {
        type: 'element',
        tagName: 'p',
        properties: { className: ['kb-label'] },
        children: [{ type: 'text', value: label }],
      }
      return { ...element, children: [line, ...element.children] }
    }),
  ],
})
