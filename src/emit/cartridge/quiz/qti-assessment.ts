/** The questions of a lesson as an assessment of QTI 1.2.1 (CC 1.1, 4.10: one assessment, one section). */
import { element, type XmlElement } from '../../../base/xml/element.js'
import type { CartridgeQuestion } from './cartridge-question.js'
import { metadataField, qtiItem, type WriteHtml } from './qti-item.js'

/** The same in every version of Common Cartridge. */
const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2'

const fields = [
  ['cc_profile', 'cc.exam.v0p1'],
  ['qmd_assessmenttype', 'Examination'],
  ['qmd_scoretype', 'Percentage'],
  ['qmd_feedbackpermitted', 'Yes'],
  ['qmd_hintspermitted', 'No'],
  ['qmd_solutionspermitted', 'Yes'],
  // Adults practise until they know it.
  ['cc_maxattempts', 'unlimited'],
] as const

export interface Assessment {
  readonly ident: string
  readonly title: string
  /** At least one. */
  readonly questions: readonly CartridgeQuestion[]
}

/** @param writer of the HTML of a question */
export const qtiAssessment = (
  { ident, title, questions }: Assessment,
  writer: (question: CartridgeQuestion) => WriteHtml,
): XmlElement =>
  element('questestinterop', { xmlns: NAMESPACE }, [
    element('assessment', { ident, title }, [
      element(
        'qtimetadata',
        {},
        fields.map(([label, entry]) => metadataField(label, entry)),
      ),
      // cc2olx asks for exactly this ident.
      element(
        'section',
        { ident: 'root_section' },
        questions.map((question) => qtiItem(question, writer(question))),
      ),
    ]),
  ])
