/** A course for everybody does not list groups beside. */
import { words } from '../../../base/words.js'
import { ancestors } from '../../../model/vocabulary/ancestors.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

const EVERYBODY = 'all-residents'

const isNarrower = (id: string): boolean => ancestors('audience', id).some((wider) => wider.id === EVERYBODY)

export const allResidents = defineRule({
  code: 'vocabulary/all-residents',
  severity: 'warning',
  summary: words(
    '「社区居民」不与更窄的受众写在一起',
    '“All residents” does not stand beside a narrower audience',
  ),
  message: (p: { zh: string; en: string }) =>
    words(
      `「社区居民」已经包括「${p.zh}」，两个写在了一起。`,
      `“All residents” stands beside “${p.en}”, whom it includes.`,
    ),
  why: words(
    '既写人人都学，又写专给谁学，按人群查课、统计就不准了。',
    'Whether the course is for all or for some cannot be told, and counts by audience go wrong.',
  ),
  help: words(
    '专门给某些人学的，删去「社区居民」；人人可学的，只留「社区居民」。',
    'Remove `all-residents` if the course is made for some; keep it alone if it is for all.',
  ),
  sources: ['R071', 'N二(三)8'],
  example: { in: 'course', bad: 'audience: [all-residents, seniors]', good: 'audience: [seniors]' },
  *check(pkg, found) {
    for (const part of ['primary', 'secondary'] as const) {
      const listed = pkg.course.audience?.[part] ?? []
      const at = listed.indexOf(EVERYBODY)
      const narrower = listed.find(isNarrower)
      if (at < 0 || narrower === undefined) continue
      const { 'zh-CN': zh, en } = termLabel('audience', narrower)
      yield found(originOf(pkg, `/course/audience/${part}/${at}`), { zh, en })
    }
  },
})
