/** An import plan as a person reads it before agreeing: what happens to each item, and what learners notice. */
import { type ImportPlan, type ImportStep, type Language, visible, type Words, words } from '../index.js'
import { wrap } from './wrap.js'

const directions: Readonly<Record<ImportPlan['direction'], Words>> = {
  install: words('首次导入', 'first import'),
  update: words('更新', 'update'),
  same: words('已经是这一版，什么都不用做', 'this is what is installed: nothing to do'),
  back: words('退回旧版', 'back to an older version'),
}

/** What nobody needs to read one by one. */
const isSmall = ({ kind, action, changes }: ImportStep): boolean =>
  (kind === 'asset' && action !== 'conflict') ||
  (changes.every((side) => side === 'shift') && action === 'move')

const itemLines = (step: ImportStep, language: Language, columns: number): readonly string[] => {
  const name = `${step.kind}/${step.id}`
  const title = step.title === undefined ? name : `${step.title}  ${name}`
  const mark = step.action === 'conflict' ? '!' : '-'
  const lines = (text: string): readonly string[] => wrap(visible(text), columns - 4)
  const [first = '', ...rest] = lines(title)
  return [`  ${mark} ${first}`, ...[...rest, ...lines(step.reason[language])].map((line) => `    ${line}`)]
}

const count = (steps: readonly ImportStep[], matches: (step: ImportStep) => boolean): number =>
  steps.filter(matches).length

const rest = (steps: readonly ImportStep[]): readonly Words[] => {
  const isMedia = ({ kind, action }: ImportStep): boolean => kind === 'asset' && action !== 'conflict'
  const come = count(steps, (step) => isMedia(step) && step.action !== 'delete')
  const go = count(steps, (step) => isMedia(step) && step.action === 'delete')
  const shift = count(steps, (step) => isSmall(step) && !isMedia(step))
  return [
    ...(come > 0 ? [words(`素材进来 ${come} 个。`, `Media files that come in: ${come}.`)] : []),
    ...(go > 0 ? [words(`素材不再用 ${go} 个。`, `Media files no longer used: ${go}.`)] : []),
    ...(shift > 0 ? [words(`次序顺移 ${shift} 项，不影响学员。`, `Items that only shift: ${shift}.`)] : []),
  ]
}

/** Of a first import, everything is new. */
const contents = ({ next }: ImportPlan): Words => {
  const of = (kind: string): number => next.items.filter((item) => item.kind === kind).length
  return words(
    `课节 ${of('lesson')} 个，题目 ${of('question')} 道，目标 ${of('objective')} 个，素材 ${of('asset')} 个。`,
    `Lessons: ${of('lesson')}. Questions: ${of('question')}. Objectives: ${of('objective')}. Media files: ${of('asset')}.`,
  )
}

const nothing = words('版本换了，内容没有变动。', 'The version changes, its content does not.')

const bodyOf = (plan: ImportPlan, language: Language, columns: number): readonly string[] => {
  const conflicts = plan.steps.some(({ action }) => action === 'conflict')
  if (plan.direction === 'same') return []
  if (plan.direction === 'install' && !conflicts) return [`  ${contents(plan)[language]}`]
  if (plan.steps.length === 0) return [`  ${nothing[language]}`]
  return [
    ...plan.steps.filter((step) => !isSmall(step)).flatMap((step) => itemLines(step, language, columns)),
    ...rest(plan.steps).map((line) => `  ${line[language]}`),
  ]
}

export const planPage = (plan: ImportPlan, language: Language, columns: number): string => {
  const { title, id } = plan.next
  const versions = plan.from === undefined ? plan.to.version : `${plan.from.version} → ${plan.to.version}`
  const direction = directions[plan.direction]
  const heading = words(
    `《${title}》（${id}） ${versions}：${direction['zh-CN']}`,
    `${title} (${id}) ${versions}: ${direction.en}`,
  )
  return `${[...wrap(visible(heading[language]), columns), ...bodyOf(plan, language, columns)].join('\n')}\n`
}
