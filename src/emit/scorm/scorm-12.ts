/** SCORM 1.2: what every platform that sells or gives training takes. */
import { words } from '../../base/words.js'
import { scorm12Script } from '../player/player-files.js'
import { defineTarget } from '../target.js'
import { placesOfEssays, shortEssays } from './losses.js'
import { dialect12 } from './manifest-12.js'
import { scormOptions } from './options.js'
import { packageOf, scormLosses } from './package-of.js'

export const scorm12 = defineTarget({
  name: 'scorm-1.2',
  summary: words(
    'SCORM 1.2 课件包：几乎所有网络学习平台都能导入，记录学习进度、得分和每道题的回答。',
    'A SCORM 1.2 package: almost every learning platform takes it, and keeps progress, scores and each answer.',
  ),
  container: { kind: 'zip' },
  extension: 'scorm12.zip',
  options: scormOptions,
  losses: [...scormLosses, shortEssays],
  emit: (emission) => {
    emission.lose(shortEssays, placesOfEssays(emission.edition))
    return packageOf(emission, dialect12(emission.options), scorm12Script)
  },
})
