/** What a teacher needs before the lesson: goals, time, what is hard, what to bring. */
import type { Element, ElementContent } from 'hast'
import { words } from '../../base/words.js'
import type { LessonPage } from '../edition/edition.js'
import { termsText } from '../facts/labels.js'
import { objectivesNamed } from '../facts/objectives.js'
import { unitOutlines } from '../facts/unit-outlines.js'
import { paragraphsOf } from '../html/html-nodes.js'
import { durationWords } from '../words/counts.js'
import { resourcesWords } from '../words/course-parts.js'
import { semicolon } from '../words/marks.js'
import { box, label, list } from './build.js'
import { factTable, type NamedFact } from './cover.js'
import type { Paper } from './paper.js'
import { fileWords, goalsWords } from './words.js'

const names = {
  plan: words('教学安排', 'Teaching plan'),
  lessonPlan: words('本课安排', 'Plan of this lesson'),
  goals: words('教学目标', 'Objectives'),
  prior: words('先修要求', 'Before the course'),
  forms: words('学习形式', 'Forms of learning'),
  methods: words('教学方法', 'Methods'),
  assessment: words('考核方式', 'Assessment'),
  pass: words('合格标准', 'To pass'),
  place: words('场所', 'Place'),
  room: words('场地', 'Room'),
  equipment: words('器材', 'Equipment'),
  materials: words('材料', 'Materials'),
  staff: words('师资', 'Teachers'),
  practice: words('服务实践', 'Community practice'),
  beneficiary: words('受益人', 'Who gains by it'),
  duration: words('时长', 'Time'),
  delivery: words('授课方式', 'Delivery'),
  keyPoints: words('重点', 'Key points'),
  difficulties: words('难点', 'Difficulties'),
  toPlay: words('要播放的', 'To play'),
} as const

const deliveryWords = {
  online: words('线上', 'online'),
  offline: words('线下', 'face to face'),
  blended: words('线上线下混合', 'blended'),
} as const

type Listed = readonly [name: string, items: readonly string[]]

const lists = (all: readonly Listed[]): readonly Element[] =>
  all.filter(([, items]) => items.length > 0).flatMap(([name, items]) => [label(name), list(items)])

const told = (facts: readonly (readonly [string, string | undefined])[]): readonly NamedFact[] =>
  facts.flatMap(([name, value]): readonly NamedFact[] =>
    value === undefined || value === '' ? [] : [[name, value]],
  )

const framed = (parts: readonly ElementContent[]): readonly ElementContent[] =>
  parts.length === 0 ? [] : [box('div', 'kb-plan', parts)]

const objectivesOf = ({ edition }: Paper, marks?: readonly string[]): readonly string[] =>
  (marks === undefined ? (edition.course.objectives ?? []) : objectivesNamed(edition.course, marks)).map(
    ({ id, text }) => `${id}　${text}`,
  )

/** The goals of a lesson, as its learners read them. */
export const goalsOf = (lesson: LessonPage, { edition, language }: Paper): readonly ElementContent[] => {
  const goals = objectivesNamed(edition.course, lesson.meta.objectives)
  return goals.length === 0
    ? []
    : [box('div', 'kb-plan', [label(goalsWords[language]), list(goals.map(({ text }) => text))])]
}

export const coursePlanOf = (paper: Paper): readonly ElementContent[] => {
  const { edition, language, media } = paper
  const { requirements, assessment, venue, practice, forms, methods, prerequisites } = edition.course
  const facts = told([
    [names.forms[language], termsText('learning-form', forms, language)],
    [names.assessment[language], assessment?.method],
    [names.pass[language], assessment?.pass],
    [
      names.place[language],
      [venue?.name, termsText('venue-type', venue?.types, language), venue?.note]
        .filter(Boolean)
        .join(semicolon[language]),
    ],
    [names.room[language], requirements?.venue],
    [names.staff[language], requirements?.instructor],
    [names.practice[language], practice?.task],
    [names.beneficiary[language], practice?.beneficiary],
  ])
  const resources = edition.resources.map(({ title, medium }) => {
    const path = medium === undefined ? undefined : media.get(medium)?.path
    return path === undefined ? title : title + fileWords(path, language)
  })
  const parts = [
    ...lists([
      [names.goals[language], objectivesOf(paper)],
      [names.prior[language], prerequisites ?? []],
      [names.methods[language], methods ?? []],
      [names.equipment[language], requirements?.equipment ?? []],
      [names.materials[language], requirements?.consumables ?? []],
    ]),
    ...(facts.length === 0 ? [] : [factTable(facts)]),
    ...lists([[resourcesWords[language], resources]]),
  ]
  return parts.length === 0
    ? []
    : [box('section', 'kb-page', [box('h2', '', names.plan[language]), ...parts])]
}

export const lessonPlanOf = (lesson: LessonPage, paper: Paper): readonly ElementContent[] => {
  const { language, media } = paper
  const { duration, delivery, forms, objectives, keyPoints, difficulties, practice } = lesson.meta
  const facts = told([
    [names.duration[language], duration && durationWords(duration)[language]],
    [names.delivery[language], delivery && deliveryWords[delivery][language]],
    [names.forms[language], termsText('learning-form', forms, language)],
    [names.practice[language], practice?.task],
    [names.beneficiary[language], practice?.beneficiary],
  ])
  const toPlay = lesson.media
    .flatMap((name) => media.get(name) ?? [])
    .filter(({ type: { kind } }) => kind === 'video' || kind === 'audio')
    .map(({ path }) => path)
  const parts = [
    ...(facts.length === 0 ? [] : [factTable(facts)]),
    ...lists([
      [names.goals[language], objectivesOf(paper, objectives ?? [])],
      [names.keyPoints[language], keyPoints ?? []],
      [names.difficulties[language], difficulties ?? []],
      [names.toPlay[language], toPlay],
    ]),
  ]
  return framed(parts.length === 0 ? [] : [label(names.lessonPlan[language]), ...parts])
}

/** Units with what they hold: all that a syllabus has of lessons. */
export const unitsOf = ({ edition }: Paper): readonly ElementContent[] =>
  unitOutlines(edition).map(({ title, content = '' }) =>
    box('div', 'kb-plan', [label(title), ...paragraphsOf(content)]),
  )
