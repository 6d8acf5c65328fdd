/** A question as a problem of Open edX, in the advanced form of its editor. */
import type { Element, ElementContent, Properties } from 'hast'
import { xhtmlOf } from '../../markdown/to-xhtml.js'
import type { Item } from '../edition/edition.js'
import { h } from '../html/html-nodes.js'
import { idsIn } from '../html/ids-in.js'
import { answerWords } from '../words/answers.js'
import { gapWords, questionWords } from '../words/counts.js'
import { kindWords } from '../words/question-kinds.js'
import { type OlxWriting, olxHtml } from './olx-html.js'
import { yourAnswerWords } from './words.js'

/** What is shown above the problem: its number and its kind. */
export const displayName = ({ number, kind }: Item, { edition }: OlxWriting): string =>
  `${questionWords(number)[edition.language]} · ${kindWords[kind][edition.language]}`

const solutionOf = ({ id, explanation }: Item, writing: OlxWriting): readonly Element[] => {
  if (explanation === undefined) return []
  // On its page every other note may have the number that its notes have.
  const own = new Map(Array.from(idsIn(explanation.content), (each) => [each, `${id}.${each}`]))
  const lead = h('p', {}, h('strong', {}, answerWords.explanation[writing.edition.language]))
  const content = olxHtml(explanation.content, { ...writing, own })
  return [h('solution', {}, h('div', { className: ['detailed-solution'] }, lead, ...content))]
}

/** A stem of one paragraph names the group of its choices; a longer one stands before it. */
const stemOf = (
  item: Item,
  writing: OlxWriting,
): { readonly before: readonly ElementContent[]; readonly label: Element } => {
  const content = olxHtml(item.stem.content, writing)
  const blocks = content.filter((node) => node.type === 'element')
  const [only] = blocks
  return blocks.length === 1 && only?.tagName === 'p'
    ? { before: [], label: h('label', {}, ...only.children) }
    : { before: content, label: h('label', {}, yourAnswerWords[writing.edition.language]) }
}

const choice = (isRight: boolean, content: readonly ElementContent[]): Element =>
  h('choice', { correct: String(isRight) }, ...content)

const chosen = (item: Item, writing: OlxWriting): readonly ElementContent[] => {
  const { before, label } = stemOf(item, writing)
  const { language } = writing.edition
  const choices =
    item.kind === 'true-false'
      ? [
          choice(
            item.truth === true,
            olxHtml([{ type: 'text', value: answerWords.true[language] }], writing),
          ),
          choice(
            item.truth === false,
            olxHtml([{ type: 'text', value: answerWords.false[language] }], writing),
          ),
        ]
      : item.options.map(({ isRight, content }) => choice(isRight, olxHtml(content, writing)))
  const isMultiple = item.kind === 'multiple'
  return [
    ...before,
    h(
      isMultiple ? 'choiceresponse' : 'multiplechoiceresponse',
      {},
      label,
      isMultiple
        ? h('checkboxgroup', {}, ...choices)
        : h('choicegroup', { type: 'MultipleChoice' }, ...choices),
    ),
  ]
}

/** One response for each gap: any of the accepted answers, in capitals or not. */
const filled = (item: Item, writing: OlxWriting): readonly ElementContent[] => [
  ...olxHtml(item.stem.content, writing),
  ...item.blanks.map(([answer = '', ...others], at) =>
    h(
      'stringresponse',
      { answer, type: 'ci' },
      h('label', {}, gapWords(at + 1)[writing.edition.language]),
      ...others.map((each) => h('additional_answer', { answer: each })),
      h('textline', { size: '20' }),
    ),
  ),
]

/** The file of a problem; open questions are assessments of another kind. */
export const problemFile = (item: Item, writing: OlxWriting): string => {
  const properties: Properties = {
    display_name: displayName(item, writing),
    ...(item.points === undefined ? {} : { weight: String(item.points) }),
  }
  const body = item.kind === 'fill-in' ? filled(item, writing) : chosen(item, writing)
  const problem = h('problem', properties, ...body, ...solutionOf(item, writing))
  return `${xhtmlOf([problem])}\n`
}
