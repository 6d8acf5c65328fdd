/** What is still open about the score of a course, in words. */
import { type Words, words } from '../base/words.js'
import type { CourseScore } from '../model/score-report.js'

export const openWords: Readonly<Record<CourseScore['open'][number], Words>> = {
  'experts-missing': words('专家没到齐', 'experts are missing'),
  'scores-missing': words('有分没打', 'scores are missing'),
  'sheets-unread': words('有打分表没读懂', 'sheets could not be read'),
  spread: words('总分相差太大，请当面商议', 'the totals are far apart: talk about it'),
  'verdicts-differ': words('结论不一致', 'the verdicts differ'),
}
