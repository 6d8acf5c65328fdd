/** Document → Page: renders a document once, for all targets. */
import type { Root, RootContent as RootNode } from 'hast'
import type { RootContent } from 'mdast'
import type { Language } from '../../base/words.js'
import { questionParts } from '../../markdown/html/question-parts.js'
import { toTree } from '../../markdown/to-html.js'
import { toText } from '../../markdown/to-text.js'
import { type Document, nodesOf, type QuestionRecord } from '../../parse/package.js'
import { idPrefixOf } from '../../render/id-prefix.js'
import { referencesOf } from '../../render/reference.js'
import { mediaIn } from '../html/media-in.js'
import { nameAudiences } from '../html/name-audiences.js'
import type { Choice, Item, Page, Rich } from './edition.js'

/** What every page of an edition is rendered with. */
export interface PageSettings {
  readonly language: Language
  /** `data/assets/NAME` by path in the package. */
  readonly assets: ReadonlyMap<string, string>
}

type Identity = Pick<Page, 'name' | 'title'> & { readonly lesson?: string }

/** A fragment holds blocks and phrases alone: a doctype has no way in. */
const contentOf = (nodes: readonly RootNode[]): Rich['content'] =>
  nodes.filter((node) => node.type === 'element' || node.type === 'text')

export const pageOf = (document: Document, identity: Identity, { language, assets }: PageSettings): Page => {
  const idPrefix = idPrefixOf(identity.lesson)
  // All addresses are as seen from `data/`, wherever a target puts its pages.
  const url = referencesOf(document, { idPrefix, folder: 'data', assets })
  const options = { url, idPrefix, language }
  const tree: Root = nameAudiences(toTree(document.body, options), language)
  const definitions = [...nodesOf(document, 'definition'), ...nodesOf(document, 'footnoteDefinition')]
  const rich = (nodes: readonly RootContent[]): Rich => ({
    content: contentOf(toTree([...nodes, ...definitions], options).children),
    text: toText(nodes, language),
  })
  const parts = questionParts(tree)
  const itemOf = ({ node, key, objectives, range }: QuestionRecord, index: number): Item => {
    const part = parts.get(node.id)
    const choices = node.options.map(
      ({ label, children }): Choice => ({
        label,
        content: part?.options.get(label) ?? [],
        text: toText(children, language),
        isRight: key.options?.includes(label) ?? false,
      }),
    )
    return {
      id: node.id,
      kind: node.kind,
      number: index + 1,
      ...(node.points === undefined ? {} : { points: node.points }),
      objectives,
      stem: { content: part?.stem ?? [], text: toText(node.children, language) },
      options: choices,
      ...(key.truth === undefined ? {} : { truth: key.truth }),
      blanks: key.blanks ?? [],
      ...(key.model === undefined ? {} : { model: rich(key.model) }),
      ...(key.rubric === undefined ? {} : { rubric: rich(key.rubric) }),
      ...(key.explanation === undefined ? {} : { explanation: rich(key.explanation) }),
      place: { file: document.file, range },
    }
  }
  return {
    ...identity,
    tree,
    text: toText(document.body, language),
    items: document.questions.map(itemOf),
    media: mediaIn(tree.children),
    document,
  }
}
