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

/** The share of gaps that were filled in right. */
export const shareOf = (responses: readonly string[]): XmlElement =>
  element('responseProcessing', {}, [
    element('setOutcomeValue', { identifier: 'SCORE' }, [
      element('divide', {}, [
        element(
          'sum',
          {},
          responses.map((identifier) => element('mapResponse', { identifier })),
        ),
        element('baseValue', { baseType: 'float' }, [String(responses.length)]),
      ]),
    ]),
  ])
