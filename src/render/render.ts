/** Renders the documents of a package for a bundle: HTML without answers, plain text, questions and their keys. */
import type { RootContent } from 'mdast'
import type { Language } from '../base/words.js'
import { type QuestionHtml, toPage } from '../markdown/to-page.js'
import { toText } from '../markdown/to-text.js'
import type { Answer, Question } from '../model/question.js'
import type { RichText } from '../model/scalar.js'
import { type Document, nodesOf, type QuestionRecord } from '../parse/package.js'
import { type Placement, referencesOf } from './reference.js'

/** Where a document is rendered to, and how its references are written there. */
export interface RenderOptions extends Placement {
  /** The id of the lesson; absent for the course document. */
  readonly lesson?: string
  /** The language of the few words kebao adds. */
  readonly language: Language
}

export interface Rendering {
  readonly html: string
  readonly text: string
  readonly questions: readonly Question[]
  readonly answers: readonly Answer[]
  /** Paths in the bundle of the assets the document uses, each once, in the order of first use. */
  readonly assets: readonly string[]
}

export const render = (document: Document, placement: RenderOptions): Rendering => {
  const { idPrefix, language, lesson } = placement
  const options = { url: referencesOf(document, placement), idPrefix, language }
  // References in a remark may be defined anywhere in the document.
  const definitions = [...nodesOf(document, 'definition'), ...nodesOf(document, 'footnoteDefinition')]
  const remarks = document.questions.flatMap(remarksOf)
  const page = toPage(
    document.body,
    options,
    remarks.map((nodes) => [...nodes, ...definitions]),
  )
  const remarkHtml = new Map(remarks.map((nodes, index) => [nodes, page.remarks[index]]))
  const rich = (nodes: readonly RootContent[]): RichText => {
    const html = remarkHtml.get(nodes)
    if (html === undefined) throw new TypeError('a remark was not rendered with its page')
    return { html, text: toText(nodes, language) }
  }
  const linked = document.links.flatMap(({ target }) =>
    target.kind === 'asset' ? (placement.assets.get(target.path) ?? []) : [],
  )
  // What only the key of a question shows is nothing for learners.
  const assets = linked.filter((path) => page.html.includes(path.slice('data/'.length)))
  return {
    html: page.html,
    text: toText(document.body, language),
    questions: document.questions.map((record) => questionOf(record, page.questions, language)),
    answers: document.questions.map((record) => answerOf(record, lesson, rich)),
    assets: [...new Set(assets)],
  }
}

const questionOf = (
  { node, key, objectives }: QuestionRecord,
  pages: ReadonlyMap<string, QuestionHtml>,
  language: Language,
): Question => {
  const page = pages.get(node.id)
  const options = node.options.map(({ label, children }) => ({
    label,
    html: page?.options.get(label) ?? '',
    text: toText(children, language),
  }))
  return {
    id: node.id,
    kind: node.kind,
    ...(node.points === undefined ? {} : { points: node.points }),
    ...(objectives.length === 0 ? {} : { objectives: [...objectives] }),
    stem: { html: page?.stem ?? '', text: toText(node.children, language) },
    ...(options.length === 0 ? {} : { options }),
    ...(key.blanks === undefined ? {} : { blanks: key.blanks.length }),
  }
}

const remarksOf = ({ key }: QuestionRecord): readonly (readonly RootContent[])[] =>
  [key.model, key.rubric, key.explanation].filter((nodes) => nodes !== undefined)

type Rich = (nodes: readonly RootContent[]) => RichText

const answerOf = ({ node, key }: QuestionRecord, lesson: string | undefined, rich: Rich): Answer => ({
  ...(lesson === undefined ? {} : { lesson }),
  question: node.id,
  kind: node.kind,
  ...(node.points === undefined ? {} : { points: node.points }),
  ...(key.options === undefined ? {} : { options: [...key.options] }),
  ...(key.truth === undefined ? {} : { truth: key.truth }),
  ...(key.blanks === undefined ? {} : { blanks: key.blanks.map((each) => [...each]) }),
  ...(key.model === undefined ? {} : { model: rich(key.model) }),
  ...(key.rubric === undefined ? {} : { rubric: rich(key.rubric) }),
  ...(key.explanation === undefined ? {} : { explanation: rich(key.explanation) }),
})
