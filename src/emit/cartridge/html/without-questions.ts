/** A lesson without its questions, which stand in a quiz of their own; a line in the place of the first says so. */
import type { ElementContent } from 'hast'
import { element, text } from '../../../markdown/html/handlers/element.js'
import { hasClass } from '../../../markdown/html/has-class.js'
import type { Edition, Page } from '../../edition/edition.js'
import { rewrite } from '../../html/rewrite.js'
import { questionsElsewhere } from '../words.js'

export const withoutQuestions = (
  { tree, items }: Pick<Page, 'tree' | 'items'>,
  { language }: Pick<Edition, 'language'>,
): readonly ElementContent[] => {
  let isFirst = true
  return rewrite(tree.children, (each) => {
    if (!hasClass(each, 'kb-question')) return each
    if (!isFirst) return []
    isFirst = false
    return element('p', {}, [text(questionsElsewhere(items.length)[language])])
  })
}
