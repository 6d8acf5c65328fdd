/** A course that carries out an older version of the syllabus. */

import { words } from '../../base/words.js'
import type { Departure } from '../departure.js'

interface Older {
  readonly named: string
  readonly version: string
  /** Departures from the newer version that are none from the older one, where both are at hand. */
  readonly more?: number
}

export const olderVersion: Departure<Older> = {
  code: 'conformance/older-version',
  severity: 'warning',
  message: ({ named, version, more = 0 }) => {
    const zh = more > 0 ? `，照新版看还有 ${more} 处要改` : ''
    const en = more > 0 ? `, from which the course departs in ${more} more places` : ''
    return words(
      `依据的是大纲 ${named} 版，大纲已经有 ${version} 版${zh}。`,
      `The course carries out version ${named} of the syllabus; there is ${version}${en}.`,
    )
  },
  why: words(
    '大纲修订，多半是政策、热线或做法变了，旧的会误人。',
    'Syllabi are revised as policies, hotlines and practice change: the old ones mislead.',
  ),
  help: ({ version }) =>
    words(
      `请照 ${version} 版核对，改好后把版本写成 ${version}；要看差别，运行「kebao conform」并加上「--against」。`,
      `Check the course against ${version} and then name it; \`kebao conform --against\` shows what changed.`,
    ),
}
