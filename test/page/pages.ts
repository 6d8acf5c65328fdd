/** The reports that a centre hands out, of courses in which something is wrong: by name, as HTML. */
import { sampleEntries } from '../../bench/sample-entries.js'
import { catalogueOf } from '../../src/catalogue/catalogue.js'
import { coverage } from '../../src/catalogue/coverage/coverage.js'
import { coverageReport } from '../../src/catalogue/coverage/report-page.js'
import { similarPairs } from '../../src/catalogue/similar/similar-pairs.js'
import { similarReport } from '../../src/catalogue/similar/similar-report.js'
import { conform } from '../../src/conform/conform.js'
import { conformanceDrift } from '../../src/conform/drift.js'
import { conformancePage } from '../../src/conform/report/page.js'
import { compareCourses } from '../../src/likeness/compare-courses.js'
import { comparisonReport } from '../../src/likeness/comparison-report.js'
import { fingerprintOf } from '../../src/likeness/fingerprint-of.js'
import type { CatalogueEntry } from '../../src/model/catalogue-entry.js'
import type { ScoreSheet } from '../../src/model/score-report.js'
import { mergeSheets } from '../../src/review/merge-sheets.js'
import { scorePage } from '../../src/review/score-page.js'
import { example, withLessons, withMeta } from '../conform/outlines.js'

const course = await example('phone-course')
const syllabus = await example('phone-syllabus')
const straw = await example('straw-weaving')
const objectives = course.course.objectives ?? []

/** An objective, a unit and hours are short, another objective says something else. */
const short = withLessons(
  withMeta(course, {
    objectives: objectives
      .filter(({ id }) => id !== 'O3')
      .map((each) => (each.id === 'O6' ? { ...each, text: '学完能唱一首家乡的歌' } : each)),
    hours: { total: 14, online: 4, offline: 10, minutesPerHour: 45 },
  }),
  (lesson) => (lesson.id === 'photos' ? undefined : lesson),
)
const newer = withMeta(syllabus, {
  version: '1.1.0',
  objectives: [...(syllabus.course.objectives ?? []), { id: 'O9', text: '学完能用手机查社保' }],
})

const conformance = conformancePage(
  {
    reportVersion: 1,
    results: [conform(short, syllabus), conform(course, syllabus)],
    drifts: [conformanceDrift(course, syllabus, newer)],
    unknown: [],
  },
  'zh-CN',
)

const comparison = comparisonReport(
  compareCourses(
    course,
    withLessons(course, (lesson) => ({ ...lesson, text: lesson.text.replaceAll('手机', '电话机') })),
  ),
  { one: '老年人智能手机应用（县区开课版）', other: '跟我学手机' },
  'zh-CN',
)

const identity = (digit: string): string => `sha256:${digit.repeat(64)}`
const samples = sampleEntries(3, 5)
const alike = [course, withMeta(course, { id: 'example-center/phone-copy' }), straw].map((outline, at) => {
  const { basedOn: _, ...sample } = samples[at] as CatalogueEntry
  const id = outline.course.id ?? ''
  const entry = {
    ...sample,
    id,
    version: '1.0.0',
    title: outline.course.title ?? '',
    identity: identity(`${at}`),
  }
  return { entry, print: fingerprintOf(outline, entry.identity) }
})
const pairs = similarPairs(
  catalogueOf(
    alike.map(({ entry }) => entry),
    alike.map(({ print }) => ({ ...print, version: '1.0.0' })),
  ),
)

const sheet = (expert: string, points: number): ScoreSheet => ({
  course: 'muye-example-college/phone-basics',
  version: '1.0.0',
  content: identity('a'),
  expert,
  scores: { subject: points, content: points, media: points, production: points },
  aspects: { political: 'pass', suitability: points < 15 ? 'revise' : 'pass' },
  verdict: points < 15 ? 'revise' : 'pass',
  note: '第4课的图再大些，步骤之间留出空行，老人看得清。',
})

/** Pages by name. */
export const pages: Readonly<Record<string, string>> = {
  conformance,
  comparison,
  similar: similarReport(pairs.value, pairs.diagnostics, 'zh-CN'),
  coverage: coverageReport(
    coverage(catalogueOf(sampleEntries(60)), {
      earlier: catalogueOf(sampleEntries(40)),
      plan: { title: '示例计划', cells: [{ audience: 'seniors', topic: 'digital-literacy', courses: 90 }] },
    }),
    'zh-CN',
  ),
  scores: scorePage(mergeSheets([sheet('专家甲', 24), sheet('专家乙', 14.5), sheet('专家丙', 20)]), {
    language: 'zh-CN',
  }),
}
