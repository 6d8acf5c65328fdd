/** Takes the parts of questions out of a rendered page, so that a host can lay them out itself. */
import type { Element, ElementContent, Root } from 'hast'
import { hasClass } from './has-class.js'

/** Parts of one question, as children of the page's tree. */
export interface QuestionParts {
  readonly stem: readonly ElementContent[]
  /** The content of each option, by its letter. */
  readonly options: ReadonlyMap<string, readonly ElementContent[]>
}

const elementsOf = (children: readonly ElementContent[]): readonly Element[] =>
  children.filter((child) => child.type === 'element')

const partsOf = ({ children }: Element): QuestionParts => {
  const elements = elementsOf(children)
  const list = elements.find((each) => hasClass(each, 'kb-options'))
  return {
    stem: elements.find((each) => hasClass(each, 'kb-stem'))?.children ?? [],
    options: new Map(
      elementsOf(list?.children ?? []).map((item) => [String(item.properties.dataOption), item.children]),
    ),
  }
}

/** The questions of a page, by id. */
export const questionParts = (page: Root): ReadonlyMap<string, QuestionParts> => {
  const found = new Map<string, QuestionParts>()
  const walk = (node: Root | Element): void => {
    if (node.type === 'element' && node.properties.dataQuestionId !== undefined) {
      found.set(String(node.properties.dataQuestionId), partsOf(node))
    }
    for (const child of node.children) if (child.type === 'element') walk(child)
  }
  walk(page)
  return found
}
