/** Staff: import a bundle, go back a version, mark again. */
import { html } from 'hono/html'
import type { Visitor } from '../visitor.js'
import { courseHref } from './catalogue.js'
import { type Html, layout } from './layout.js'

export interface StaffCourse {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly learners: number
  /** Answers that wait to be marked again. */
  readonly stale: number
  /** The version to go back to. */
  readonly earlier: string | undefined
}

const markAgain = ({ t, token }: Visitor, { id, stale }: StaffCourse) =>
  html`<form method="post" action="/staff/rescore">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="course" value="${id}">
<button class="plain">${t(`重新判分（${stale} 份作答）`, `Mark again (${stale} answers)`)}</button></form>`

const goBack = ({ t }: Visitor, { id, earlier }: StaffCourse) =>
  html`<p><a class="button plain" href="/staff/back?course=${encodeURIComponent(id)}">${t(`退回版本 ${earlier}`, `Go back to version ${earlier}`)}</a></p>`

export const staffPage = (visitor: Visitor, courses: readonly StaffCourse[]): Html => {
  const { t, token } = visitor
  return layout({
    visitor,
    title: t('管理', 'Staff'),
    body: html`<h2>${t('导入课包', 'Import a bundle')}</h2>
<p>${t('先看计划，再确认。确认以前，什么都不会改。', 'You see the plan first. Nothing changes before you confirm it.')}</p>
<form method="post" action="/staff/import" enctype="multipart/form-data">
<input type="hidden" name="token" value="${token}">
<p><label for="bundle">${t('课包文件（.kebao）', 'Bundle (.kebao)')}</label>
<input type="file" id="bundle" name="bundle" accept=".kebao" required></p>
<p><button>${t('看导入计划', 'See the plan')}</button></p>
</form>
<h2>${t('已导入的课程', 'Imported courses')}</h2>
${
  courses.length === 0
    ? html`<p>${t('还没有。', 'None yet.')}</p>`
    : html`<ul class="cards">${courses.map(
        (course) => html`<li>
<h3><a href="${courseHref(course.id)}">${course.title}</a></h3>
<p class="quiet">${t(`版本 ${course.version} · ${course.learners} 人学过`, `version ${course.version} · ${course.learners} learners`)}</p>
${course.stale === 0 ? '' : markAgain(visitor, course)}
${course.earlier === undefined ? '' : goBack(visitor, course)}
</li>`,
      )}</ul>`
}`,
  })
}
