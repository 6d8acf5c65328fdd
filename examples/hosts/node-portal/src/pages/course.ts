/** A course: what it is, its document, its lessons and how far the learner has come. */
import { html, raw } from 'hono/html'
import type { Course } from 'kebao'
import { facetLabel, facetsOf, facetTitles } from '../facets.js'
import type { Visitor } from '../visitor.js'
import { courseHref } from './catalogue.js'
import { type Html, layout } from './layout.js'

export interface LessonState {
  readonly lessonId: string
  readonly done: boolean
  readonly reopened: boolean
}

interface CourseView {
  readonly model: Course
  readonly html: string
  readonly lessons: readonly { readonly id: string; readonly title: string }[]
  readonly states: readonly LessonState[]
}

const stateText = ({ t }: Visitor, state: LessonState | undefined): string => {
  if (state === undefined) return t('未学', 'Not begun')
  if (state.reopened) return t('有新内容', 'New matter')
  return state.done ? t('✓ 学完', '✓ Finished') : t('正在学', 'Begun')
}

/** Only what people choose a course by. */
const facts = ({ language, t }: Visitor, course: Course) => {
  const { publisher, version, hours } = course
  const named = facetsOf(course).filter(
    ([facet]) => facet === 'audience' || facet === 'topic' || facet === 'level',
  )
  const rows = new Map<string, string[]>()
  for (const [facet, value] of named) {
    const title = t(...facetTitles[facet])
    rows.set(title, [...(rows.get(title) ?? []), facetLabel(facet, value, language)])
  }
  if (hours?.total !== undefined) rows.set(t('学时', 'Hours'), [String(hours.total)])
  if (publisher !== undefined) rows.set(t('发布单位', 'Published by'), [publisher.name])
  rows.set(t('版本', 'Version'), [version])
  return html`<dl>${[...rows].map(
    ([title, values]) => html`<div><dt>${title}</dt><dd>${values.join(t('、', ', '))}</dd></div>`,
  )}</dl>`
}

export const coursePage = (
  visitor: Visitor,
  { model, html: document, lessons, states }: CourseView,
): Html => {
  const { t } = visitor
  const stateOf = new Map(states.map((state) => [state.lessonId, state]))
  const isOpen = (id: string): boolean => {
    const state = stateOf.get(id)
    return !state?.done || state.reopened
  }
  const done = lessons.filter(({ id }) => !isOpen(id)).length
  const next = lessons.find(({ id }) => isOpen(id))
  const begun = states.length > 0
  return layout({
    visitor,
    title: model.title,
    titleLanguage: model.language,
    above: [{ href: '/', text: t('找课程', 'Courses') }],
    body: html`<p class="lead" lang="${model.language}">${model.summary ?? ''}</p>
<p id="progress">${t(`学完 ${done} 课，共 ${lessons.length} 课`, `${done} of ${lessons.length} lessons finished`)}</p>
${
  next === undefined
    ? ''
    : html`<p><a class="button" href="lessons/${next.id}.html">${begun ? t('接着学：', 'Go on: ') : t('开始学：', 'Begin: ')}<span lang="${model.language}">${next.title}</span></a></p>`
}
<h2>${t('课节', 'Lessons')}</h2>
<ol class="lessons">${lessons.map(
      ({ id, title }) =>
        html`<li><a href="lessons/${id}.html"><span lang="${model.language}">${title}</span> <span class="state">${stateText(visitor, stateOf.get(id))}</span></a></li>`,
    )}</ol>
${model.questions.length === 0 ? '' : html`<p><a class="button" href="quiz">${t('做全课自测', 'Course quiz')}</a></p>`}
<h2>${t('课程信息', 'About the course')}</h2>
${facts(visitor, model)}
<article class="fragment" lang="${model.language}">${raw(document)}</article>`,
  })
}

export const aboveLesson = ({ t }: Visitor, { id, title, language }: Course) => [
  { href: '/', text: t('找课程', 'Courses') },
  { href: courseHref(id), text: title, language },
]
