/** The manifest as SCORM 2004, 4th edition, has it (CAM 3.4, 5.1). */
import { element, type XmlElement } from '../../base/xml/element.js'
import type { Dialect } from './manifest.js'
import type { ScormOptions } from './options.js'

const CP = 'http://www.imsglobal.org/xsd/imscp_v1p1'
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3'
const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3'
const ADLNAV = 'http://www.adlnet.org/xsd/adlnav_v1p3'
const IMSSS = 'http://www.imsglobal.org/xsd/imsss'

/** Any lesson may be chosen, and one leads to the next: the defaults have no `flow` (CAM 5.1). */
const freely = element('imsss:controlMode', { choice: 'true', flow: 'true' })

/**
 * What has no score is left out where scores are summed up: in the mean it would count as 0 (SN, RB.1.1), and
 * nothing around it could ever be satisfied (RB.1.2).
 */
const uncounted = element('imsss:rollupRules', {
  rollupObjectiveSatisfied: 'false',
  objectiveMeasureWeight: '0',
})

/** What the page reports is what counts: else the LMS takes whatever is left early for satisfied (SN, UP.4). */
const byContent = element('imsss:deliveryControls', {
  completionSetByContent: 'true',
  objectiveSetByContent: 'true',
})

const mark = (mastery: number): XmlElement =>
  element('imsss:objectives', {}, [
    element('imsss:primaryObjective', { objectiveID: 'PRIMARY', satisfiedByMeasure: 'true' }, [
      // A measure of up to four decimals (CAM 5.1).
      element('imsss:minNormalizedMeasure', {}, [(mastery / 100).toFixed(4)]),
    ]),
  ])

const sequencing = (...parts: readonly XmlElement[]): XmlElement => element('imsss:sequencing', {}, parts)

export const dialect2004 = ({ mastery }: ScormOptions): Dialect => {
  const counted = sequencing(mark(mastery), byContent)
  return {
    attributes: {
      xmlns: CP,
      'xmlns:adlcp': ADLCP,
      'xmlns:adlseq': ADLSEQ,
      'xmlns:adlnav': ADLNAV,
      'xmlns:imsss': IMSSS,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      // A hint by name: the schemas are the host's (docs/targets/notes/scorm.md).
      'xsi:schemaLocation': [
        [CP, 'imscp_v1p1.xsd'],
        [ADLCP, 'adlcp_v1p3.xsd'],
        [ADLSEQ, 'adlseq_v1p3.xsd'],
        [ADLNAV, 'adlnav_v1p3.xsd'],
        [IMSSS, 'imsss_v1p0.xsd'],
      ]
        .flat()
        .join(' '),
    },
    schemaVersion: '2004 4th Edition',
    scormType: 'adlcp:scormType',
    ofSco: ({ isScored }) => [isScored ? counted : sequencing(uncounted)],
    ofGroup: (scos) => [
      scos.some(({ isScored }) => isScored) ? sequencing(freely) : sequencing(freely, uncounted),
    ],
  }
}
