/** A question as an item of QTI 1.2.1, within the question profiles of Common Cartridge (CC 1.1, 4.10; the rules are those of its schema). */
import type { ElementContent } from 'hast'
import { element, type XmlElement } from '../../../base/xml/element.js'
import type { CartridgeQuestion } from './cartridge-question.js'

/** HTML of a part, in the dialect and with the addresses of the cartridge. */
export type WriteHtml = (nodes: readonly ElementContent[]) => string

const RESPONSE = 'response1'
const FEEDBACK = 'general_fb'

export const metadataField = (label: string, entry: string): XmlElement =>
  element('qtimetadatafield', {}, [element('fieldlabel', {}, [label]), element('fieldentry', {}, [entry])])

const material = (html: string): XmlElement =>
  element('material', {}, [element('mattext', { texttype: 'text/html' }, [html])])

const metadata = ({ profile, weight }: CartridgeQuestion): XmlElement =>
  element('itemmetadata', {}, [
    element('qtimetadata', {}, [
      metadataField('cc_profile', `cc.${profile}.v0p1`),
      ...(weight === undefined ? [] : [metadataField('cc_weighting', String(weight))]),
      // RULE 8f: people mark essays.
      ...(profile === 'essay' ? [metadataField('qmd_computerscored', 'No')] : []),
    ]),
  ])

const response = ({ profile, choices }: CartridgeQuestion, html: WriteHtml): XmlElement => {
  if (profile === 'fib' || profile === 'essay') {
    const size = profile === 'essay' ? { rows: '10', columns: '60' } : {}
    return element('response_str', { ident: RESPONSE, rcardinality: 'Single' }, [
      element('render_fib', { ...size, prompt: 'Box' }),
    ])
  }
  const rcardinality = profile === 'multiple_response' ? 'Multiple' : 'Single'
  const labels = choices.map(({ ident, content }) =>
    element('response_label', { ident }, [material(html(content))]),
  )
  return element('response_lid', { ident: RESPONSE, rcardinality }, [element('render_choice', {}, labels)])
}

/** Of several answers Moodle finds the right ones by `case="Yes"` alone. */
const equals = (answer: string, isExact: boolean): XmlElement =>
  element('varequal', { respident: RESPONSE, ...(isExact ? { case: 'Yes' } : {}) }, [answer])

const rightAnswers = ({ profile, choices, accepted }: CartridgeQuestion): readonly XmlElement[] => {
  // Any one of them is right (QTI 1.2, `conditionvar` with several children in this profile).
  if (profile === 'fib')
    return accepted.map((answer) => element('varequal', { respident: RESPONSE, case: 'No' }, [answer]))
  if (profile === 'multiple_response') {
    return [
      element(
        'and',
        {},
        choices.map(({ ident, isRight }) =>
          isRight ? equals(ident, true) : element('not', {}, [equals(ident, true)]),
        ),
      ),
    ]
  }
  return choices.filter(({ isRight }) => isRight).map(({ ident }) => equals(ident, false))
}

const shown = element('displayfeedback', { feedbacktype: 'Response', linkrefid: FEEDBACK })

/** Whatever was answered, the explanation is shown: hosts take for that what a condition with `continue="Yes"` shows. */
const whatever = (children: readonly XmlElement[]): XmlElement =>
  element('respcondition', { continue: 'Yes' }, [
    element('conditionvar', {}, [element('other')]),
    ...children,
  ])

const processing = (question: CartridgeQuestion): XmlElement => {
  const hasFeedback = question.feedback.length > 0
  const isEssay = question.profile === 'essay'
  // The scale is always 0 to 100; what a question counts is its weight.
  const score = element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' })
  const right = element('respcondition', { continue: 'No' }, [
    element('conditionvar', {}, rightAnswers(question)),
    element('setvar', { action: 'Set', varname: 'SCORE' }, ['100']),
  ])
  return element('resprocessing', {}, [
    element('outcomes', {}, [score]),
    ...(hasFeedback || isEssay ? [whatever(hasFeedback ? [shown] : [])] : []),
    ...(isEssay ? [] : [right]),
  ])
}

export const qtiItem = (question: CartridgeQuestion, html: WriteHtml): XmlElement =>
  element('item', { ident: question.ident, title: question.title }, [
    metadata(question),
    element('presentation', {}, [material(html(question.stem)), response(question, html)]),
    processing(question),
    ...(question.feedback.length === 0
      ? []
      : [
          element('itemfeedback', { ident: FEEDBACK }, [
            element('flow_mat', {}, [material(html(question.feedback))]),
          ]),
        ]),
  ])
