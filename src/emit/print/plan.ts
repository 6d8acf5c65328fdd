/** What a teacher needs before the lesson: goals, time, what is hard, what to bring. */
import type { Element, ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import type { Scheme } from '../../model/vocabulary/term.js'
import type { LessonPage } from '../edition/edition.js'
import { labelsOf } from '../facts/labels.js'
import { objectivesNamed } from '../facts/objectives.js'
import { box, label, list } from './build.js'
import { factTable } from './cover.js'
import type { Fact } from './facts.js'
import type { Paper } from './paper.js'
import { durationWords, fileWords, goalsWords, inBrackets, listComma } from './words.js'

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
  resources: words('配套资源', 'Resources'),
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

const termsOf = (scheme: Scheme, ids: readonly string[] | undefined, language: Language): string =>
  labelsOf(scheme, ids, language)
    .map(({ text }) => text)
    .join(listComma[language])

type Listed = readonly [name: string, items: readonly string[]]

const lists = (all: readonly Listed[]): readonly Element[] =>
  all.filter(([, items]) => items.length > 0).flatMap(([name, items]) => [label(name), list(items)])

const told = (facts: readonly (readonly [string, string | undefined])[]): readonly Fact[] =>
  facts.flatMap(([name, value]): readonly Fact[] =>
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
    [names.forms[language], termsOf('learning-form', forms, language)],
    [names.assessment[language], assessment?.method],
    [names.pass[language], assessment?.pass],
    [
      names.place[language],
      [venue?.name, termsOf('venue-type', venue?.types, language), venue?.note]
        .filter(Boolean)
        .join(language === 'en' ? '; ' : '；'),
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
    ...lists([[names.resources[language], resources]]),
  ]
  return parts.length === 0
    ? []
    : [box('section', 'kb-page', [box('h2', '', names.plan[language]), ...parts])]
}

export const lessonPlanOf = (lesson: LessonPage, paper: Paper): readonly ElementContent[] => {
  const { language, media } = paper
  const { duration, delivery, forms, objectives, keyPoints, difficulties, practice } = lesson.meta
  const facts = told([
    [names.duration[language], duration && durationWords(duration, language)],
    [names.delivery[language], delivery && deliveryWords[delivery][language]],
    [names.forms[language], termsOf('learning-form', forms, language)],
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
export const unitsOf = ({ edition, language }: Paper): readonly ElementContent[] =>
  (edition.course.units ?? []).flatMap(({ title, hours, content }) =>
    content === undefined
      ? []
      : [
          box('div', 'kb-plan', [
            label(
              hours === undefined
                ? title
                : title + inBrackets(durationWords({ hours: hours.total }, language), language),
            ),
            box('p', '', content),
          ]),
        ],
  )
