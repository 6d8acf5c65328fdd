/** How an answer becomes a score (QTI 2.1 ASI, “Response Processing”). */
import { element, type XmlElement } from '../../base/xml/element.js'

const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates'

/** 1 for exactly the right answer, else 0: many hosts know the template by its address. */
export const matchCorrect: XmlElement = element('responseProcessing', {
  template: `${TEMPLATES}/match_correct`,
})

/** What the mapping of the one response gives. */
export const mapResponse: XmlElement = element('responseProcessing', {
  template: `${TEMPLATES}/map_response`,
})

const variable = (identifier: string): XmlElement => element('variable', { identifier })

const setScore = (value: XmlElement): XmlElement =>
  element('setOutcomeValue', { identifier: 'SCORE' }, [value])

/** As the standard template asks it of the one response: where nothing was filled in, a sum would have no value. */
const addGap = (identifier: string): XmlElement =>
  element('responseCondition', {}, [
    element('responseIf', {}, [
      element('not', {}, [element('isNull', {}, [variable(identifier)])]),
      setScore(element('sum', {}, [variable('SCORE'), element('mapResponse', { identifier })])),
    ]),
  ])

/** The share of gaps that were filled in right; one that was left empty costs its own share alone. */
export const shareOf = (responses: readonly string[]): XmlElement =>
  element('responseProcessing', {}, [
    ...responses.map(addGap),
    setScore(
      element('divide', {}, [
        variable('SCORE'),
        element('baseValue', { baseType: 'float' }, [String(responses.length)]),
      ]),
    ),
  ])
