/** What learners do in a question, by its kind. */
import type { Language } from '../../base/words.js'
import { element, type XmlElement, type XmlNode } from '../../base/xml/element.js'
import type { Item } from '../edition/edition.js'
import { answerWords } from '../words/answers.js'
import type { Response } from './declarations.js'
import { mapResponse, matchCorrect, shareOf } from './processing.js'

export interface Interaction {
  readonly responses: readonly Response[]
  /** What stands behind the stem; gaps stand in it. */
  readonly body: readonly XmlElement[]
  readonly gaps: ReadonlyMap<number, XmlElement>
  /** None where nobody but a person can tell. */
  readonly processing?: XmlElement
}

interface Option {
  readonly identifier: string
  readonly content: readonly XmlNode[]
  readonly isRight: boolean
}

const RESPONSE = 'RESPONSE'

/** The shortest field, so that its length does not tell the answer. */
const GAP_LENGTH = 12

const noGaps: Interaction['gaps'] = new Map()

const choiceOf = (options: readonly Option[], cardinality: Response['cardinality']): Interaction => {
  const correct = options.flatMap(({ identifier, isRight }) => (isRight ? [identifier] : []))
  return {
    responses: [{ identifier: RESPONSE, cardinality, baseType: 'identifier', correct }],
    body: [
      element(
        'choiceInteraction',
        {
          responseIdentifier: RESPONSE,
          shuffle: 'false',
          // 0 is as many as one likes.
          maxChoices: cardinality === 'single' ? '1' : '0',
        },
        options.map(({ identifier, content }) => element('simpleChoice', { identifier }, ['', ...content])),
      ),
    ],
    gaps: noGaps,
    ...(correct.length === 0 ? {} : { processing: matchCorrect }),
  }
}

const gapsOf = ({ blanks }: Item): Interaction => {
  const responses = blanks.map(
    (accepted, index): Response => ({
      identifier: blanks.length === 1 ? RESPONSE : `${RESPONSE}_${index + 1}`,
      cardinality: 'single',
      baseType: 'string',
      correct: accepted.slice(0, 1),
      accepted,
    }),
  )
  const gaps = responses.map(({ identifier, accepted = [] }, index) => {
    const longest = Math.max(GAP_LENGTH, ...accepted.map((answer) => Array.from(answer).length))
    const field = { responseIdentifier: identifier, expectedLength: String(longest) }
    return [index + 1, element('textEntryInteraction', field)] as const
  })
  const keyed = responses.filter(({ correct }) => correct.length > 0).map(({ identifier }) => identifier)
  const processing = responses.length === 1 ? mapResponse : shareOf(keyed)
  return { responses, body: [], gaps: new Map(gaps), ...(keyed.length === 0 ? {} : { processing }) }
}

const essay: Interaction = {
  responses: [{ identifier: RESPONSE, cardinality: 'single', baseType: 'string', correct: [] }],
  body: [element('extendedTextInteraction', { responseIdentifier: RESPONSE, expectedLines: '6' })],
  gaps: noGaps,
}

/** @param choices the content of each option, in the order of the options */
export const interactionOf = (
  item: Item,
  choices: readonly (readonly XmlNode[])[],
  language: Language,
): Interaction => {
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const options = item.options.map(({ label, isRight }, index) => ({
        identifier: label,
        content: choices[index] ?? [],
        isRight,
      }))
      return choiceOf(options, item.kind)
    }
    case 'true-false':
      return choiceOf(
        [
          { identifier: 'true', content: [answerWords.true[language]], isRight: item.truth === true },
          { identifier: 'false', content: [answerWords.false[language]], isRight: item.truth === false },
        ],
        'single',
      )
    case 'fill-in':
      return gapsOf(item)
    case 'essay':
      return essay
  }
}
