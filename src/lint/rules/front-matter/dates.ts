/** A course is still valid on every day on which something was done for it. */
import { words } from '../../../base/words.js'
import { originOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

interface Dated {
  readonly zh: string
  readonly en: string
  /** ISO 8601, so that dates compare as text. */
  readonly date: string | undefined
  readonly pointer: string
}

const dated = ({ course }: Package): readonly Dated[] => [
  { zh: '更新日期', en: 'the last update', date: course.updated, pointer: '/course/updated' },
  { zh: '法规核对日期', en: 'the check of the laws', date: course.asOf, pointer: '/course/asOf' },
  ...(course.review ?? []).map(({ step, date }, at) => ({
    zh: `审核「${step}」的日期`,
    en: `the review \`${step}\``,
    date,
    pointer: `/course/review/${at}/date`,
  })),
  ...(course.endorsements ?? []).map(({ date }, at) => ({
    zh: '上级推荐的日期',
    en: 'the endorsement',
    date,
    pointer: `/course/endorsements/${at}/date`,
  })),
]

export const dates = defineRule({
  code: 'front-matter/dates',
  severity: 'error',
  summary: words(
    '有效期不早于更新、核对、审核和推荐的日期',
    'A course is valid on the days it was updated, checked, reviewed and endorsed',
  ),
  message: (p: { validUntil: string; zh: string; en: string; date: string }) =>
    words(
      `有效期至 ${p.validUntil}，比${p.zh} ${p.date} 还早。`,
      `The course is valid until ${p.validUntil}, which is before ${p.en} on ${p.date}.`,
    ),
  why: words(
    '日期前后矛盾，平台会把课程当成已经过期，不再展示。',
    'A platform would take the course for expired and stop showing it.',
  ),
  help: words('请核对这两个日期，把写错的改过来。', 'Check the two dates and mend the wrong one.'),
  sources: ['R050', 'R129', 'R130'],
  example: {
    in: 'course',
    bad: 'updated: 2026-11-01\nvalidUntil: 2025-10-31',
    good: 'updated: 2026-11-01\nvalidUntil: 2027-10-31',
  },
  *check(pkg, found) {
    const { validUntil } = pkg.course
    if (validUntil === undefined) return
    const later = dated(pkg).filter(({ date }) => date !== undefined && date > validUntil)
    // One wrong `validUntil` contradicts them all, so only one is told: the latest.
    const [latest] = later.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    if (latest?.date === undefined) return
    const { zh, en, date, pointer } = latest
    const related = {
      ...originOf(pkg, pointer),
      message: words('另一个日期在这里。', 'The other date is here.'),
    }
    yield found(originOf(pkg, '/course/validUntil'), { validUntil, zh, en, date }, { related: [related] })
  },
})
