/** The two terms that Chinese institutions use beside open licences. */
import { words } from '../../base/words.js'
import type { Licence } from './licence.js'

/** Nothing is allowed without asking: the state of every work that says nothing. */
const reserved: Licence = {
  id: 'reserved',
  label: words('保留所有权利', 'All rights reserved'),
  aliases: ['保留全部权利', '保留一切权利', '版权所有', '著作权所有', '版权所有，侵权必究', '不授权'],
  permissions: { share: false, adapt: false, commercial: false, attribution: true, shareAlike: false },
}

/**
 * For teaching inside the system that published it: its teachers may adapt it under the same term, nobody may pass
 * it on outside.
 */
const teachingOnly: Licence = {
  id: 'teaching-only',
  label: words('仅限本系统教学使用', 'For teaching in this system only'),
  aliases: [
    '仅限教学使用',
    '仅供教学使用',
    '仅供本系统教学使用',
    '仅限内部教学使用',
    '仅限教学',
    '内部教学使用',
  ],
  permissions: { share: false, adapt: true, commercial: false, attribution: true, shareAlike: true },
}

export const ownTerms: readonly Licence[] = [reserved, teachingOnly]
