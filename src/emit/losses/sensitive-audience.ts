/** Audiences whose names are for planning inside the system and may hurt whom they name (S三5). */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const sensitiveAudience = defineLoss({
  code: 'emit/sensitive-audience',
  severity: 'info',
  about: words(
    '不宜公开的受众叫法不写出来。',
    'Names of audiences that are not for the public are left out.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 种受众的叫法不宜公开，没有写出来。`,
      `${count === 1 ? 'One audience has' : `${count} audiences have`} a name that is not for the public, and it is left out.`,
    ),
  why: words(
    '写给公众看的地方这样称呼人，会伤了他们。',
    'In public, such a name hurts the people it stands for.',
  ),
  help: words(
    '请按需要另加一种合适的受众，如「社区居民」。',
    'Add another audience that fits, such as `all-residents`, if you need one.',
  ),
})
