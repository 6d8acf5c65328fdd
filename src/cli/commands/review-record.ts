/** `kebao review record`: puts down who reviewed a course, and what they found. */
import { resolve } from 'node:path'
import {
  type CourseScore,
  KebaoError,
  type Language,
  type Review,
  recordReview,
  reviewAspects,
  scoreReport,
  verdictOf,
  verdictWords,
  words,
} from '../../index.js'
import { readTextFile } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { forEachReviewed, type ReviewedPackage, writeChange } from '../review/change-package.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { todayOf } from '../settings/today.js'
import { missingOption, unknownChoice } from '../usage-error.js'

const MAX_BYTES = 64 * 1024 * 1024

const verdictIn = (option: string, written: string): Review['verdict'] => {
  const verdict = verdictOf(written)
  if (verdict === undefined)
    throw unknownChoice(option, written, ['通过', '修改', '不通过', 'pass', 'revise', 'reject'])
  return verdict
}

const aspectNames = Object.entries(reviewAspects).flatMap(([id, [zh]]) => [zh, id])

/** `政治性=通过` → the aspect and the verdict on it. */
const aspectsIn = (written: readonly string[]): Review['aspects'] => {
  if (written.length === 0) return undefined
  return Object.fromEntries(
    written.map((each) => {
      const [name = '', value = ''] = each.split('=')
      const found = Object.entries(reviewAspects).find(([id, [zh]]) => id === name || zh === name)
      if (found === undefined) throw unknownChoice('--aspect', name, aspectNames)
      return [found[0], verdictIn('--aspect', value)]
    }),
  )
}

const notAReport = (path: string) =>
  new KebaoError(
    'usage/not-a-score-report',
    words(
      `「${path}」不是打分汇总。请用「kebao review merge --format json -o 汇总.json」做一份。`,
      `\`${path}\` holds no merged scores. Make them with \`kebao review merge --format json -o scores.json\`.`,
    ),
  )

const scoresIn = (path: string, cwd: string): readonly CourseScore[] => {
  const { value } = readTextFile(resolve(cwd, path), path, MAX_BYTES)
  try {
    return scoreReport.parse(JSON.parse(value)).courses
  } catch {
    throw notAReport(path)
  }
}

const noScore = ({ path }: ReviewedPackage, title: string) =>
  words(
    `${path}：汇总里没有对《${title}》现在内容的结论，没有记。还有要商议的，商定以后加上 --verdict 再记。`,
    `${path}: the scores hold no verdict on “${title}” as it is now; nothing was put down. Where something is open, settle it and add --verdict.`,
  )

const recorded = ({ path }: ReviewedPackage, step: string, verdict: Review['verdict'], isNew: boolean) => {
  const { 'zh-CN': zh, en } = verdictWords[verdict]
  return isNew
    ? words(`${path}：记下了「${step}」：${zh}。`, `${path}: the step \`${step}\` was put down: ${en}.`)
    : words(`${path}：「${step}」早已这样记过。`, `${path}: the step \`${step}\` stands there already.`)
}

type Said = Pick<Review, 'verdict' | 'aspects' | 'note'>

const scoredBy = (experts: number, total: number) =>
  words(`专家 ${experts} 位，平均 ${total} 分`, `${experts} experts, mean ${total}`)

const fromScore = ({ verdict, aspects, total, sheets }: CourseScore, language: Language): Partial<Said> => ({
  ...(verdict && { verdict }),
  ...(Object.keys(aspects).length > 0 && { aspects }),
  ...(total !== undefined && { note: scoredBy(sheets.length, total)[language] }),
})

export const reviewRecordCommand = defineCommand({
  name: 'review record',
  summary: words('把审核结论记进课包，绑定现在的内容', 'Put a review into packages, bound to their content'),
  usage: 'PATH…',
  options: {
    step: { type: 'text', value: 'S', summary: words('哪一步，如一审', 'The step, such as `first`') },
    by: { type: 'text', value: 'S', summary: words('谁审的', 'Who reviewed') },
    date: { type: 'text', value: 'DATE', summary: words('哪天审的，默认今天', 'When; today by default') },
    verdict: {
      type: 'text',
      value: 'V',
      summary: words('结论：通过、修改、不通过', 'pass, revise or reject'),
    },
    aspect: {
      type: 'list',
      value: 'NAME=V',
      summary: words('七性之一的结论，如 政治性=通过', 'The verdict on one of the seven aspects'),
    },
    note: { type: 'text', value: 'S', summary: words('意见', 'Remarks') },
    from: {
      type: 'text',
      value: 'FILE',
      summary: words('结论取自打分汇总（JSON）', 'Take verdicts from merged scores (JSON)'),
    },
    ...settingsOptions,
  },
  run: async ({ args, options, terminal, language }) => {
    const { step, by, from } = options
    if (step === undefined) throw missingOption('--step', 'S')
    if (by === undefined) throw missingOption('--by', 'S')
    if (options.verdict === undefined && from === undefined) throw missingOption('--verdict', 'V')
    const date = todayOf(options.date, '--date')
    const aspects = aspectsIn(options.aspect)
    const verdict = options.verdict === undefined ? undefined : verdictIn('--verdict', options.verdict)
    const own: Partial<Said> = {
      ...(verdict && { verdict }),
      ...(aspects && { aspects }),
      ...(options.note !== undefined && { note: options.note }),
    }
    const scores = from === undefined ? [] : scoresIn(from, terminal.cwd)
    const settings = settingsFor(options, terminal.cwd)
    return forEachReviewed(args, settings, terminal, language, async (found) => {
      const { bundle, pkg, profile } = found
      const { id, content, title } = bundle.manifest
      const score = scores.find((each) => each.course === id && each.content === content)
      // What people have settled comes before what the sheets add up to.
      const said = from === undefined ? own : score && { ...fromScore(score, language), ...own }
      if (said?.verdict === undefined) {
        terminal.stderr.write(`${noScore(found, title)[language]}\n`)
        return false
      }
      const record = { step, by, date, ...said, verdict: said.verdict, digest: content }
      const made = await recordReview(pkg, record, profile)
      if (!(await writeChange(found, made, terminal, language))) return false
      terminal.stdout.write(`${recorded(found, step, said.verdict, made.value !== pkg.tree)[language]}\n`)
      return true
    })
  },
})
