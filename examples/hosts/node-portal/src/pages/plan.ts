/** The plan of an import, to be read by a person before it is carried out. */
import { html } from 'hono/html'
import { type ImportPlan, roleName, type SignatureRecord, type Words } from 'kebao'
import type { Visitor } from '../visitor.js'
import { type Html, layout } from './layout.js'

type Step = ImportPlan['steps'][number]

const actions: Readonly<Record<Step['action'], readonly [string, string]>> = {
  conflict: ['有冲突', 'In conflict'],
  delete: ['去掉', 'To go'],
  create: ['新增', 'New'],
  update: ['修改', 'To change'],
  move: ['换位置', 'To move'],
}

const kinds: Readonly<Record<Step['kind'], readonly [string, string]>> = {
  course: ['课程', 'Course'],
  objective: ['目标', 'Objective'],
  lesson: ['课节', 'Lesson'],
  question: ['题目', 'Question'],
  asset: ['素材', 'Media file'],
}

const directions: Readonly<Record<ImportPlan['direction'], readonly [string, string]>> = {
  install: ['这是一门新课。', 'This course is new.'],
  update: ['这是更新的版本。', 'This is a newer version.'],
  same: ['和现在的一模一样，不需要导入。', 'This is what is installed already: there is nothing to do.'],
  back: ['注意：这是更旧的版本。', 'Beware: this is an older version.'],
}

const sameVersion = [
  '注意：版本号没有变，内容却不同。请先问发布单位。',
  'Beware: the version is the same, the content is not. Ask the publisher first.',
] as const

/** Media files have no meaning for people but their number. */
const isNamed = ({ kind }: Step): boolean => kind !== 'asset'

const item = ({ t, language }: Visitor, { kind, id, title, reason, learners }: Step, records: number) =>
  html`<li>
<p><span class="kind">${t(...kinds[kind])}</span> <strong>${title ?? id}</strong></p>
<p>${reason[language]}</p>
${records === 0 || learners === 'none' ? '' : html`<p class="note">${t(`涉及 ${records} 份学习记录`, `${records} learners have a record of it`)}</p>`}
</li>`

/** Of a new course a list will do: nobody has begun it. */
const newCourse = ({ t }: Visitor, steps: readonly Step[]) =>
  html`<h2>${t('课程里有', 'What is in it')}</h2>
<ul>${steps
    .filter(isNamed)
    .map(({ kind, id, title }) => html`<li>${t(...kinds[kind])}${t('：', ': ')}${title ?? id}</li>`)}</ul>`

const group = (
  visitor: Visitor,
  action: Step['action'],
  steps: readonly Step[],
  records: ReadonlyMap<string, number>,
) => {
  const { t } = visitor
  const its = steps.filter((step) => step.action === action)
  const named = its.filter(isNamed)
  const media = its.length - named.length
  if (its.length === 0) return ''
  return html`<h2>${t(...actions[action])} <span class="count">${its.length}</span></h2>
<ul class="cards">${named.map((step) => item(visitor, step, records.get(`${step.kind}/${step.id}`) ?? 0))}
${media === 0 ? '' : html`<li><p>${t(`素材 ${media} 个`, `${media} media files`)}</p></li>`}</ul>`
}

const signedBy = ({ t, language }: Visitor, signatures: readonly SignatureRecord[]): string => {
  const trusted = signatures.filter(({ status }) => status === 'trusted')
  if (trusted.length === 0) return t('没有核对', 'not checked')
  return trusted
    .map(({ holder, by, role }) => ({ name: holder ?? by, as: roleName(role)[language] }))
    .map((each) => t(`${each.name}（${each.as}）`, `${each.name} (${each.as})`))
    .join(t('、', ', '))
}

const whatIsNew = ({ t, language }: Visitor, notes: readonly Words[]) =>
  notes.length === 0
    ? ''
    : html`<h2>${t('新版说明', 'What is new')}</h2>
<ul>${notes.map((note) => html`<li>${note[language]}</li>`)}</ul>`

interface PlanView {
  readonly plan: ImportPlan
  /** How many learners there are. */
  readonly learners: number
  /** Learners’ records by `kind/id`. */
  readonly records: ReadonlyMap<string, number>
}

interface ImportView extends PlanView {
  readonly id: string
  readonly notes: readonly Words[]
  readonly signatures: readonly SignatureRecord[]
}

const order = Object.keys(actions) as readonly Step['action'][]

const stepsOf = (visitor: Visitor, { plan, records }: PlanView) =>
  order.map((action) => group(visitor, action, plan.steps, records))

export const planPage = (visitor: Visitor, view: ImportView): Html => {
  const { t, token } = visitor
  const { id, plan, notes, signatures, learners } = view
  const { direction, from, to, next, steps } = plan
  const isRelabelled = direction === 'update' && from?.version === to.version
  return layout({
    visitor,
    title: t(`导入计划：${next.title}`, `Import plan: ${next.title}`),
    above: [{ href: '/staff/', text: t('管理', 'Staff') }],
    body: html`<p class="lead">${t(...(isRelabelled ? sameVersion : directions[direction]))}</p>
<dl>
<div><dt>${t('现在的版本', 'Installed')}</dt><dd>${from?.version ?? t('没有', 'none')}</dd></div>
<div><dt>${t('导入以后', 'Afterwards')}</dt><dd>${to.version}</dd></div>
<div><dt>${t('签名', 'Signed by')}</dt><dd>${signedBy(visitor, signatures)}</dd></div>
<div><dt>${t('学过的人', 'Learners so far')}</dt><dd>${learners}</dd></div>
</dl>
${whatIsNew(visitor, notes)}
${direction === 'install' ? newCourse(visitor, steps) : stepsOf(visitor, view)}
${
  direction === 'same'
    ? html`<p><a class="button" href="/staff/">${t('返回', 'Back')}</a></p>`
    : html`<form method="post" action="/staff/imports/${id}">
<input type="hidden" name="token" value="${token}">
<p class="buttons"><button>${t('确认导入', 'Confirm the import')}</button>
<a class="button plain" href="/staff/">${t('不导入', 'Do not import')}</a></p>
</form>`
}`,
  })
}

/** The same before going back. The form names the plan: sent twice it goes back once. */
export const backPage = (visitor: Visitor, view: PlanView): Html => {
  const { t, token } = visitor
  const { package: course, digest, from, to, next } = view.plan
  return layout({
    visitor,
    title: t(`退回上一版：${next.title}`, `Going back: ${next.title}`),
    above: [{ href: '/staff/', text: t('管理', 'Staff') }],
    body: html`<dl>
<div><dt>${t('现在的版本', 'Installed')}</dt><dd>${from?.version}</dd></div>
<div><dt>${t('退回以后', 'Afterwards')}</dt><dd>${to.version}</dd></div>
<div><dt>${t('学过的人', 'Learners so far')}</dt><dd>${view.learners}</dd></div>
</dl>
${stepsOf(visitor, view)}
<form method="post" action="/staff/back">
<input type="hidden" name="token" value="${token}">
<input type="hidden" name="course" value="${course}">
<input type="hidden" name="plan" value="${digest}">
<p class="buttons"><button>${t('确认退回', 'Confirm going back')}</button>
<a class="button plain" href="/staff/">${t('不退回', 'Do not go back')}</a></p>
</form>`,
  })
}
