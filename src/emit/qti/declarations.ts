/** Variables of an item: what learners answer, and what they get for it (QTI 2.1 ASI, “Item Variables”). */
import { element, type XmlElement } from '../../base/xml/element.js'

const valuesOf = (values: readonly string[]): readonly XmlElement[] =>
  values.map((value) => element('value', {}, [value]))

export interface Response {
  readonly identifier: string
  readonly cardinality: 'single' | 'multiple'
  readonly baseType: 'identifier' | 'string'
  /** None where the author gave no key. */
  readonly correct: readonly string[]
  /** Every accepted answer, each worth one; case does not count. */
  readonly accepted?: readonly string[]
}

export const responseDeclaration = ({
  identifier,
  cardinality,
  baseType,
  correct,
  accepted = [],
}: Response): XmlElement =>
  element('responseDeclaration', { identifier, cardinality, baseType }, [
    ...(correct.length === 0 ? [] : [element('correctResponse', {}, valuesOf(correct))]),
    ...(accepted.length === 0
      ? []
      : [
          element(
            'mapping',
            { defaultValue: '0' },
            [...new Set(accepted)].map((mapKey) =>
              element('mapEntry', { mapKey, mappedValue: '1', caseSensitive: 'false' }),
            ),
          ),
        ]),
  ])

/** From 0 to 1; the test weighs it with the points of the question, so that the standard templates score it. */
export const scoreDeclaration: XmlElement = element(
  'outcomeDeclaration',
  { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: '1', normalMinimum: '0' },
  [element('defaultValue', {}, valuesOf(['0']))],
)

/** The one value that the variable of the feedback ever has. */
export const EXPLANATION = 'EXPLANATION'

/**
 * Modal feedback is shown after the answer was processed, when its variable has its value. Having it from the start, it
 * leaves the processing to the standard templates, which set no such variable.
 */
export const feedbackDeclaration: XmlElement = element(
  'outcomeDeclaration',
  { identifier: 'FEEDBACK', cardinality: 'single', baseType: 'identifier' },
  [element('defaultValue', {}, valuesOf([EXPLANATION]))],
)
