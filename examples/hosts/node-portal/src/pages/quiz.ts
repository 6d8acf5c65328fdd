/** A quiz before it is sent in, and what came of it. */
import { html, raw } from 'hono/html'
import type { Answer, Course, Question } from 'kebao'
import type { Visitor } from '../visitor.js'
import { aboveLesson } from './course.js'
import { type Html, layout } from './layout.js'
import { type Again, questionForm, questionTitle } from './question.js'

interface QuizView {
  readonly course: Course
  /** Title of the lesson, or of the course. */
  readonly title: string
  /** Where the questions came from. */
  readonly back: string
  /** The address of the quiz itself, relative. */
  readonly action: string
}

export interface Asked {
  readonly question: Question
  readonly given: readonly string[]
}

/** A question that stands in a form, perhaps once more. */
export interface Posed extends Asked {
  readonly again?: Again | undefined
}

export interface Marked extends Asked {
  readonly answer: Answer
  readonly score: number | null
  /** The key changed since. */
  readonly rescore: boolean
}

const headings: Readonly<Record<Again, (number: number) => readonly [string, string]>> = {
  missing: (number) => [`还有 ${number} 题没有做：`, `${number} still to answer:`],
  changed: (number) => [
    `课程刚刚更新，有 ${number} 题变了，请再看一看：`,
    `The course was updated, and ${number} questions changed. Please look again:`,
  ],
}

const noticeOf = ({ t }: Visitor, asked: readonly Posed[], why: Again): Html | '' => {
  const numbers = asked.flatMap(({ question: { id }, again }, at) =>
    again === why ? [{ id, at: at + 1 }] : [],
  )
  return numbers.length === 0
    ? ''
    : html`<p>${t(...headings[why](numbers.length))}</p>
<ul>${numbers.map(({ id, at }) => html`<li><a href="#${id}">${t(`第 ${at} 题`, `Question ${at}`)}</a></li>`)}</ul>`
}

/** What is to do again, first and with links, so that nobody has to look for it. */
const notice = (visitor: Visitor, asked: readonly Posed[]): Html | '' =>
  asked.every(({ again }) => again === undefined)
    ? ''
    : html`<div class="alert" role="alert">${noticeOf(visitor, asked, 'changed')}${noticeOf(visitor, asked, 'missing')}</div>`

export const quizPage = (visitor: Visitor, view: QuizView, asked: readonly Posed[]): Html => {
  const { t, token } = visitor
  const { language } = view.course
  return layout({
    visitor,
    title: t(`自测：${view.title}`, `Quiz: ${view.title}`),
    above: [
      ...aboveLesson(visitor, view.course),
      { href: view.back, text: t('回到课文', 'Back to the lesson') },
    ],
    notice: notice(visitor, asked),
    body: html`<form method="post" action="${view.action}">
<input type="hidden" name="token" value="${token}">
${asked.map(({ question, given, again: why }, at) =>
  questionForm(visitor, question, at + 1, { given, why, language }),
)}
<p><button>${t('交卷', 'Send in')}</button></p>
</form>`,
  })
}

const verdictOf = ({ t }: Visitor, { score, rescore }: Marked): string => {
  if (rescore) return t('答案有更新，等待重新判分', 'The key has changed; to be marked again')
  if (score === null) return t('已交，请对照参考答案', 'Sent in; compare it with the model answer')
  if (score === 1) return t('✓ 答对了', '✓ Right')
  return score === 0 ? t('✗ 没答对', '✗ Not right') : t('◐ 对了一部分', '◐ Partly right')
}

const spoken = ({ t }: Visitor, { kind }: Question, values: readonly string[]): string => {
  if (kind === 'true-false')
    return values.map((each) => (each === 'true' ? t('对', 'true') : t('错', 'false'))).join('')
  return values.join(kind === 'fill-in' ? t('；', '; ') : t('、', ', '))
}

const keyOf = ({ kind, options = [], truth, blanks = [] }: Answer): readonly string[] => {
  if (kind === 'true-false') return [String(truth)]
  return kind === 'fill-in' ? blanks.map((accepted) => accepted.join(' / ')) : options
}

const result = (visitor: Visitor, marked: Marked, number: number, language: string): Html => {
  const { t } = visitor
  const { question, answer, given } = marked
  const texts = [
    [t('参考答案', 'Model answer'), answer.model],
    [t('解析', 'Why'), answer.explanation],
  ] as const
  return html`<li>
<h2>${questionTitle(visitor, question, number)}</h2>
<p class="verdict">${verdictOf(visitor, marked)}</p>
<div lang="${language}">${raw(question.stem.html)}
${question.options === undefined ? '' : html`<ul class="options">${question.options.map(({ label, html: text }) => html`<li>${label}. ${raw(text)}</li>`)}</ul>`}</div>
<p>${t('您的回答：', 'Your answer: ')}<span lang="${language}">${spoken(visitor, question, given)}</span></p>
${question.kind === 'essay' ? '' : html`<p>${t('正确答案：', 'The answer: ')}<strong lang="${language}">${spoken(visitor, question, keyOf(answer))}</strong></p>`}
${texts.map(([label, text]) => (text === undefined ? '' : html`<div class="note"><p><strong>${label}</strong></p><div lang="${language}">${raw(text.html)}</div></div>`))}
</li>`
}

export const resultPage = (visitor: Visitor, view: QuizView, marked: readonly Marked[]): Html => {
  const { t } = visitor
  const right = marked.filter(({ score, rescore }) => score === 1 && !rescore).length
  const counted = marked.filter(({ score }) => score !== null).length
  return layout({
    visitor,
    title: t(`自测结果：${view.title}`, `Result: ${view.title}`),
    above: aboveLesson(visitor, view.course),
    body: html`<p class="lead" id="score">${t(`${counted} 题里答对 ${right} 题`, `${right} right of ${counted}`)}</p>
<ol class="cards results">${marked.map((each, at) => result(visitor, each, at + 1, view.course.language))}</ol>
<p class="buttons"><a class="button" href="${view.back}">${t('回到课文', 'Back to the lesson')}</a>
<a class="button plain" href="${view.action}?again=1">${t('再做一次', 'Try again')}</a></p>`,
  })
}
