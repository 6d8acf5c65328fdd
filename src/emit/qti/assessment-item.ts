/** One question as a file of its own. */
import type { Element } from 'hast'
import { element, type XmlElement, type XmlNode } from '../../base/xml/element.js'
import { footnotesWords } from '../../markdown/html/words.js'
import type { Item, Rich } from '../edition/edition.js'
import { referredNotes } from '../html/notes-of.js'
import { answerWords } from '../words/answers.js'
import { EXPLANATION, feedbackDeclaration, responseDeclaration, scoreDeclaration } from './declarations.js'
import { interactionOf } from './interactions.js'
import { NAMESPACE, SCHEMA_LOCATION, XSI } from './namespaces.js'
import type { QtiSettings } from './settings.js'
import { toQti } from './to-qti.js'

export interface ItemIdentity {
  readonly identifier: string
  /** For those who pick questions from a bank. */
  readonly title: string
  /** BCP 47. */
  readonly tag: string
}

const label = (words: string): XmlElement => element('p', { class: 'kb-label' }, [words])

/** Shown to whoever marks the answers, and never to those who give them (QTI 2.1 ASI, “rubricBlock”). */
const rubricsOf = ({ rubric, model }: Item, settings: QtiSettings): readonly XmlElement[] => {
  const parts = [
    ...(rubric === undefined ? [] : [[answerWords.rubric, rubric] as const]),
    ...(model === undefined ? [] : [[answerWords.model, model] as const]),
  ]
  return parts.map(([words, { content }]) =>
    element('rubricBlock', { view: 'scorer' }, [
      '',
      label(words[settings.language]),
      ...toQti(content, settings),
    ]),
  )
}

const notesBlock = (notes: readonly Element[], settings: QtiSettings): readonly XmlElement[] =>
  notes.length === 0
    ? []
    : [
        element('div', { class: 'kb-footnotes' }, [
          '',
          label(footnotesWords[settings.language]),
          ...toQti(notes, settings),
        ]),
      ]

const feedbackOf = ({ content }: Rich, settings: QtiSettings): XmlElement =>
  element(
    'modalFeedback',
    {
      outcomeIdentifier: 'FEEDBACK',
      showHide: 'show',
      identifier: EXPLANATION,
      title: answerWords.explanation[settings.language],
    },
    ['', ...toQti(content, settings)],
  )

/**
 * @param notes the footnotes of the page the question stands on
 */
export const assessmentItem = (
  item: Item,
  { identifier, title, tag }: ItemIdentity,
  notes: ReadonlyMap<string, Element>,
  settings: QtiSettings,
): XmlElement => {
  const choices = item.options.map(({ content }) => toQti(content, settings))
  const { responses, body, gaps, processing } = interactionOf(item, choices, settings.language)
  const stem: readonly XmlNode[] = toQti(item.stem.content, {
    ...settings,
    gap: (number) => gaps.get(number),
  })
  const referred = referredNotes(
    [item.stem, ...item.options].flatMap(({ content }) => content),
    notes,
  )
  const { explanation } = item
  return element(
    'assessmentItem',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': XSI,
      'xsi:schemaLocation': SCHEMA_LOCATION,
      identifier,
      title,
      'xml:lang': tag,
      adaptive: 'false',
      timeDependent: 'false',
      toolName: 'kebao',
    },
    [
      ...responses.map(responseDeclaration),
      scoreDeclaration,
      ...(explanation === undefined ? [] : [feedbackDeclaration]),
      element('itemBody', {}, [
        ...rubricsOf(item, settings),
        element('div', { class: 'kb-stem' }, ['', ...stem]),
        ...body,
        ...notesBlock(referred, settings),
      ]),
      ...(processing === undefined ? [] : [processing]),
      ...(explanation === undefined ? [] : [feedbackOf(explanation, settings)]),
    ],
  )
}
