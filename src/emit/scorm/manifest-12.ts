/** The manifest as SCORM 1.2 has it (CAM 2.3). */
import { element } from '../../base/xml/element.js'
import type { Dialect } from './manifest.js'
import type { ScormOptions } from './options.js'

const CP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'

/** Without an exponent, whatever the number. */
const percent = (value: number): string => String(Math.round(value * 100) / 100)

export const dialect12 = ({ completion, mastery }: ScormOptions): Dialect => ({
  attributes: {
    xmlns: CP,
    'xmlns:adlcp': ADLCP,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    // A hint by name: the schemas are the host's (docs/targets/notes/scorm.md).
    'xsi:schemaLocation': `${CP} imscp_rootv1p1p2.xsd ${ADLCP} adlcp_rootv1p2.xsd`,
  },
  schemaVersion: '1.2',
  scormType: 'adlcp:scormtype',
  // With a mastery score, the LMS itself turns `completed` into passed or failed (RTE 3.4, lesson_status): only where
  // passing is the rule.
  ofSco: ({ isScored }) =>
    isScored && completion === 'passed' ? [element('adlcp:masteryscore', {}, [percent(mastery)])] : [],
  ofGroup: () => [],
})
