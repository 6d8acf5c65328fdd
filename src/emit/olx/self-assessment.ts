/** An open question as an open response: learners write, then see the model answer, and assess themselves by it. */
import { element, type XmlElement } from '../../base/xml/element.js'
import { htmlOf } from '../../markdown/to-html.js'
import type { Item, Rich } from '../edition/edition.js'
import { walkElements } from '../html/walk-elements.js'
import { answerWords } from '../words/answers.js'
import { colon } from '../words/marks.js'
import { type OlxWriting, olxHtml } from './olx-html.js'
import { displayName } from './problem.js'
import { compareWords, doneWords, notYetWords, ownWords } from './words.js'

/** True when plain text cannot say all of it. */
export const isMoreThanText = ({ model, rubric, explanation }: Item): boolean =>
  [model, rubric, explanation].some(
    (rich) => rich !== undefined && [...walkElements(rich.content)].some(({ tagName }) => tagName !== 'p'),
  )

const text = (name: string, value: string): XmlElement => element(name, {}, [value])

const option = (name: string, points: number, label: string): XmlElement =>
  element('option', { points: String(points) }, [
    text('name', name),
    text('label', label),
    text('explanation', label),
  ])

/** Where the question has no model answer, learners look at their own once more. */
const promptOf = (item: Item, { edition }: OlxWriting): string => {
  const { language } = edition
  const part = (lead: string, rich: Rich | undefined): readonly string[] =>
    rich === undefined ? [] : [`${lead}${colon[language]}${rich.text}`]
  const parts = [
    ...part(answerWords.model[language], item.model),
    ...part(answerWords.rubric[language], item.rubric),
    ...part(answerWords.explanation[language], item.explanation),
  ]
  return parts.length === 0 ? ownWords[language] : parts.join('\n\n')
}

/** Points are whole numbers here (edx-ora2, `parse_from_xml`). It stands in its vertical, never in a file of its own. */
export const selfAssessment = (item: Item, urlName: string, writing: OlxWriting): XmlElement => {
  const { language } = writing.edition
  const title = displayName(item, writing)
  return element(
    'openassessment',
    {
      url_name: urlName,
      display_name: title,
      text_response: 'required',
      text_response_editor: 'text',
      prompts_type: 'html',
    },
    [
      text('title', title),
      element('assessments', {}, [element('assessment', { name: 'self-assessment' })]),
      element('prompts', {}, [
        element('prompt', {}, [text('description', htmlOf([...olxHtml(item.stem.content, writing)]))]),
      ]),
      element('rubric', {}, [
        element('criterion', {}, [
          text('name', 'self'),
          text('label', compareWords[language]),
          text('prompt', promptOf(item, writing)),
          option('not-yet', 0, notYetWords[language]),
          option('done', Math.max(1, Math.round(item.points ?? 1)), doneWords[language]),
        ]),
      ]),
    ],
  )
}
