/** All questions as one test, a section for each page that has any. */
import { element, type XmlElement } from '../../base/xml/element.js'
import { NAMESPACE, SCHEMA_LOCATION, XSI } from './namespaces.js'

export interface Section {
  readonly identifier: string
  readonly title: string
  readonly questions: readonly Question[]
}

/** A question of the bank, where it is and what it counts. */
export interface Question {
  readonly identifier: string
  /** As seen from the top of the package. */
  readonly path: string
  readonly points?: number
  readonly objectives: readonly string[]
  /** Names of its media. */
  readonly media: readonly string[]
}

const POINTS = 'POINTS'

const referenceOf = ({ identifier, path, points, objectives }: Question): XmlElement =>
  element(
    'assessmentItemRef',
    {
      identifier,
      href: path,
      // Marks of objectives, by which a host may add up what was learnt; categories are identifiers.
      category:
        objectives.length === 0 ? undefined : objectives.map((mark) => mark.replaceAll('.', '_')).join(' '),
    },
    points === undefined ? [] : [element('weight', { identifier: POINTS, value: String(points) })],
  )

const sectionOf = ({ identifier, title, questions }: Section): XmlElement =>
  element('assessmentSection', { identifier, title, visible: 'true' }, questions.map(referenceOf))

/** Learners may go about, try again, and see the explanation at once: it is practice, not an examination. */
export const assessmentTest = (identifier: string, title: string, sections: readonly Section[]): XmlElement =>
  element(
    'assessmentTest',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': XSI,
      'xsi:schemaLocation': SCHEMA_LOCATION,
      identifier,
      title,
      toolName: 'kebao',
    },
    [
      element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }, [
        element('defaultValue', {}, [element('value', {}, ['0'])]),
      ]),
      element(
        'testPart',
        { identifier: 'PRACTICE', navigationMode: 'nonlinear', submissionMode: 'individual' },
        [
          element('itemSessionControl', { maxAttempts: '0', showFeedback: 'true', allowReview: 'true' }),
          ...sections.map(sectionOf),
        ],
      ),
      element('outcomeProcessing', {}, [
        element('setOutcomeValue', { identifier: 'SCORE' }, [
          element('sum', {}, [
            element('testVariables', { variableIdentifier: 'SCORE', weightIdentifier: POINTS }),
          ]),
        ]),
      ]),
    ],
  )
