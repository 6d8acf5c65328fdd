/** The steps of review that a province prescribes are all there, in their order. */
import { foldName } from '../../../base/fold.js'
import { type Words, words } from '../../../base/words.js'
import { lacksItems, originOf } from '../../../parse/package.js'
import { isAccepted } from '../../facts/is-accepted.js'
import { type PlacedReview, reviewRecords } from '../../facts/review-records.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

type Finding =
  | { readonly is: 'unknown'; readonly step: string; readonly steps: readonly string[] }
  | { readonly is: 'missing'; readonly missing: readonly string[]; readonly status: Words }
  | { readonly is: 'order'; readonly step: string; readonly earlier: string }

const zhList = (steps: readonly string[]): string => steps.map((step) => `「${step}」`).join('')
const enList = (steps: readonly string[]): string => steps.map((step) => `\`${step}\``).join(', ')

const isOf =
  (step: string) =>
  (record: PlacedReview): boolean =>
    foldName(record.step) === foldName(step)

export const steps = defineRule({
  code: 'review/steps',
  severity: 'error',
  summary: words(
    '审核按本地规定的步骤走完，先后不乱',
    'The steps of review that a province prescribes are all there, in order',
  ),
  message: (p: Finding) => {
    if (p.is === 'unknown')
      return words(
        `「${p.step}」不是本地规定的审核步骤。`,
        `\`${p.step}\` is none of the steps of review that your province prescribes.`,
      )
    return p.is === 'missing'
      ? words(
          `状态是「${p.status['zh-CN']}」，还没有${zhList(p.missing)}。`,
          `The status is “${p.status.en}”, but there is no record of ${enList(p.missing)}.`,
        )
      : words(`「${p.step}」比「${p.earlier}」还早。`, `The step \`${p.step}\` came before \`${p.earlier}\`.`)
  },
  why: words(
    '本地规定了审核的步骤和先后，缺一步、乱一步，审核就不算数。',
    'Your province prescribes the steps and their order: a review that lacks one, or mixes them up, does not count.',
  ),
  help: (p) => {
    if (p.is === 'unknown')
      return words(`请改成规定的步骤：${zhList(p.steps)}。`, `Use one of ${enList(p.steps)}.`)
    return p.is === 'missing'
      ? words(
          '请审完再改状态；审过的，补上审核记录。',
          'Finish the review before setting the status, or add the record of what was done.',
        )
      : words(
          '请核对两个日期；真是先审的，请按次序再审一次。',
          'Check the two dates; if they are right, review again in order.',
        )
  },
  sources: ['R129', 'R132', '教科信厅〔2024〕1号'],
  example: {
    in: 'course',
    bad: 'status: published\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass }]',
    good: 'status: published\nreview: [{ step: 一审, by: 示例专家乙, date: 2026-11-02, verdict: pass }, { step: 终审, by: 示例专家丙, date: 2026-11-03, verdict: pass }]',
    profile: { reviewSteps: ['一审', '终审'] },
  },
  *check(pkg, found, { reviewSteps = [] }) {
    if (reviewSteps.length === 0 || lacksItems(pkg, '/course/review')) return
    const records = reviewRecords(pkg)
    const unknown = records.filter((record) => !reviewSteps.some((step) => isOf(step)(record)))
    for (const { step, pointer } of unknown)
      yield found(originOf(pkg, `${pointer}/step`), { is: 'unknown', step, steps: reviewSteps })
    // A step that did not pass is told by review/verdict.
    const missing = reviewSteps.filter((step) => !records.some(isOf(step)))
    // A step under another name is most likely one of those that are missing.
    if (isAccepted(pkg) && missing.length > 0 && unknown.length === 0) {
      const status = termLabel('curation-status', pkg.course.status ?? '')
      yield found(originOf(pkg, '/course/status'), { is: 'missing', missing, status })
    }
    const passes = records.filter(({ verdict }) => verdict === 'pass')
    const done = reviewSteps.flatMap((step) => passes.findLast(isOf(step)) ?? [])
    for (const [at, record] of done.entries()) {
      const before = done[at - 1]
      if (before === undefined || before.date <= record.date) continue
      yield found(originOf(pkg, `${record.pointer}/date`), {
        is: 'order',
        step: record.step,
        earlier: before.step,
      })
    }
  },
})
