/** SCORM 2004, 4th edition: for platforms that tell learners who finished from learners who passed. */
import { words } from '../../base/words.js'
import { scorm2004Script } from '../player/player-files.js'
import { defineTarget } from '../target.js'
import { dialect2004 } from './manifest-2004.js'
import { scormOptions } from './options.js'
import { packageOf, scormLosses } from './package-of.js'

export const scorm2004 = defineTarget({
  name: 'scorm-2004',
  summary: words(
    'SCORM 2004 第四版课件包：「学完」和「合格」分开记，回答记得更全。',
    'A SCORM 2004 package (4th edition): completion and success are kept apart, and answers whole.',
  ),
  container: { kind: 'zip' },
  extension: 'scorm2004.zip',
  options: scormOptions,
  losses: scormLosses,
  emit: (emission) => packageOf(emission, dialect2004(emission.options), scorm2004Script),
})
