/** One question as part of a form. */
import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Question } from 'kebao'
import type { Visitor } from '../visitor.js'
import type { Html } from './layout.js'

/** What the answer to a gap is called in a form. */
export const gapName = (id: string, at: number): string => `${id}~${at}`

/** The field that says which wording of a question was answered. */
export const wordingName = (id: string): string => `${id}~wording`

/** Of what learners see alone: the digest that kebao keeps has the explanation in it. */
export const wordingOf = (question: Question): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex')

/** Why a question is asked again. */
export type Again = 'missing' | 'changed'

const again: Readonly<Record<Again, readonly [string, string]>> = {
  missing: ['这一题还没有做', 'Not answered yet'],
  changed: ['这一题刚刚更新了，请再看一看', 'This question has just changed, please look again'],
}

const kinds: Readonly<Record<Question['kind'], readonly [string, string]>> = {
  single: ['单选', 'choose one'],
  multiple: ['多选', 'choose all that are right'],
  'true-false': ['判断', 'true or false'],
  'fill-in': ['填空', 'fill in'],
  essay: ['简答', 'write'],
}

const choice = (type: 'radio' | 'checkbox', name: string, value: string, on: boolean, text: Html) =>
  html`<label class="option"><input type="${type}" name="${name}" value="${value}" ${on ? 'checked' : ''}> <span>${text}</span></label>`

const GAP = /<span class="kb-blank" data-blank="(\d+)">[^<]*<\/span>/g

/** Gaps are filled in where they stand. */
const withGaps = ({ t }: Visitor, { id, stem }: Question, given: readonly string[]): string =>
  stem.html.replace(GAP, (_, number: string) => {
    const value = given[Number(number) - 1] ?? ''
    return String(
      html`<input class="gap" name="${gapName(id, Number(number) - 1)}" value="${value}" maxlength="200" autocomplete="off" aria-label="${t(`第 ${number} 空`, `Gap ${number}`)}">`,
    )
  })

const fields = (visitor: Visitor, { id, kind, options = [] }: Question, given: readonly string[]) => {
  const { t } = visitor
  if (kind === 'fill-in') return ''
  if (kind === 'essay') {
    return html`<textarea name="${id}" rows="6" maxlength="10000" aria-label="${t('您的回答', 'Your answer')}">${given[0] ?? ''}</textarea>`
  }
  if (kind === 'true-false') {
    return html`${choice('radio', id, 'true', given[0] === 'true', html`${t('对', 'True')}`)}${choice('radio', id, 'false', given[0] === 'false', html`${t('错', 'False')}`)}`
  }
  const type = kind === 'single' ? 'radio' : 'checkbox'
  return options.map(({ label, html: text }) =>
    choice(type, id, label, given.includes(label), html`${label}. ${raw(text)}`),
  )
}

export const questionTitle = ({ t }: Visitor, { kind }: Question, number: number): string =>
  t(`第 ${number} 题（${kinds[kind][0]}）`, `Question ${number} (${kinds[kind][1]})`)

export const questionForm = (
  visitor: Visitor,
  question: Question,
  number: number,
  {
    given,
    why,
    language,
  }: { readonly given: readonly string[]; readonly why: Again | undefined; readonly language: string },
): Html => {
  const { t } = visitor
  const { id, stem, kind } = question
  const text = kind === 'fill-in' ? withGaps(visitor, question, given) : stem.html
  return html`<fieldset id="${id}" tabindex="-1" aria-describedby="${id}-stem">
<legend>${questionTitle(visitor, question, number)}</legend>
<input type="hidden" name="${wordingName(id)}" value="${wordingOf(question)}">
${why === undefined ? '' : html`<p class="missing">${t(...again[why])}</p>`}
<div id="${id}-stem" lang="${language}">${raw(text)}</div>
<div lang="${language}">${fields(visitor, question, given)}</div>
</fieldset>`
}
