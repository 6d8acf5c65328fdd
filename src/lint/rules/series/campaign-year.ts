/** A course made for a campaign says for which year. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const campaignYear = defineRule({
  code: 'series/campaign-year',
  severity: 'info',
  summary: words('为活动做的课写明年份', 'A course made for a campaign says for which year'),
  message: words('写了活动，没有写是哪一年的。', 'The campaign is given, but not its year.'),
  why: words(
    '活动周年年办；没有年份，今年选课会选到往年的。',
    'The learning week comes every year: without the year, old courses are picked for the new one.',
  ),
  help: words(
    '请加上年份，如「活动: { 名称: 全民终身学习活动周, 年份: 2026 }」。',
    'Add the year, as in `campaign: { name: activity-week, year: 2026 }`.',
  ),
  sources: ['R083'],
  example: {
    in: 'course',
    bad: 'campaign: activity-week',
    good: 'campaign: { name: activity-week, year: 2026 }',
  },
  *check(pkg, found) {
    const { campaign } = pkg.course
    if (campaign === undefined || campaign.year !== undefined) return
    if (isWritten(pkg, '/course/campaign/year')) return
    yield found(originOf(pkg, '/course/campaign/name'), {})
  },
})
