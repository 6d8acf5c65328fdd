/** A lesson. */
import { html, raw } from 'hono/html'
import type { Course } from 'kebao'
import type { Visitor } from '../visitor.js'
import { aboveLesson, type LessonState } from './course.js'
import { type Html, layout } from './layout.js'
import { withQuizLink } from './quiz-link.js'

interface LessonView {
  readonly course: Course
  readonly lesson: Course['lessons'][number]
  readonly html: string
  readonly state: LessonState | undefined
}

const turn = ({ t }: Visitor, { lessons, language }: Course, id: string) => {
  const at = lessons.findIndex((lesson) => lesson.id === id)
  const [before, after] = [lessons[at - 1], lessons[at + 1]]
  const link = (lesson: LessonView['lesson'] | undefined, text: string) =>
    lesson === undefined
      ? ''
      : html`<a href="${lesson.id}.html">${text}<span lang="${language}">${lesson.title}</span></a>`
  return html`<nav class="turn" aria-label="${t('前后课节', 'Other lessons')}">${link(before, t('上一课：', 'Before: '))}${link(after, t('下一课：', 'Next: '))}</nav>`
}

export const lessonPage = (visitor: Visitor, { course, lesson, html: fragment, state }: LessonView): Html => {
  const { t, token } = visitor
  const number = lesson.questions.length
  const quiz = html`<p><a class="button" href="${lesson.id}.quiz">${t(`做自测（${number} 题）`, `Take the quiz (${number})`)}</a></p>`
  return layout({
    visitor,
    title: lesson.title,
    titleLanguage: course.language,
    above: aboveLesson(visitor, course),
    body: html`${
      state?.reopened
        ? html`<p class="note">${t('您学完之后，这一课添了新内容。', 'New matter was added after you finished this lesson.')}</p>`
        : ''
    }
<article class="fragment" lang="${course.language}">${raw(withQuizLink(fragment, String(quiz)))}</article>
<form method="post" action="${lesson.id}.done">
<input type="hidden" name="token" value="${token}">
${
  state?.done && !state.reopened
    ? html`<p class="note">${t('✓ 这一课您已经学完。', '✓ You have finished this lesson.')}</p>`
    : html`<p><button>${t('这一课我学完了', 'I have finished this lesson')}</button></p>`
}
</form>
${turn(visitor, course, lesson.id)}`,
  })
}
