/** Every kind of change: the step of the version it asks for, why, and how it is told. docs/updates.md is this table. */
import { type Words, words } from '../base/words.js'
import type { Change } from '../model/difference.js'

/** What the sentence of a change speaks of; titles are safe to show. */
export interface Told {
  readonly title: Words
  readonly from: Words
  readonly to: Words
  /** Of the text, in percent. */
  readonly percent: number
}

export interface ChangeKind {
  readonly step: Change['step']
  readonly group: Change['group']
  readonly reason: Words
  readonly tell: (told: Told) => Words
}

const kind =
  (group: Change['group'], step: Change['step']) =>
  (reason: Words, zh: (told: ToldIn) => string, en: (told: ToldIn) => string): ChangeKind => ({
    step,
    group,
    reason,
    tell: (told) => words(zh(inOne(told, 'zh-CN')), en(inOne(told, 'en'))),
  })

interface ToldIn {
  readonly title: string
  readonly from: string
  readonly to: string
  readonly percent: number
}

const inOne = ({ title, from, to, percent }: Told, language: keyof Words): ToldIn => ({
  title: title[language],
  from: from[language],
  to: to[language],
  percent,
})

const added = kind('added', 'minor')
const removed = kind('removed', 'major')
const removedLightly = kind('removed', 'minor')
const major = kind('changed', 'major')
const minor = kind('changed', 'minor')
const patch = kind('changed', 'patch')

const more = words('多了可学可用的', 'there is more to learn or use')
const wording = words('学的、考的没有变', 'what is learned and asked stays the same')
const again = words('学员或老师有事要重做', 'learners or teachers have something to do again')

/** By permanent code, in the order in which they are told. */
export const changeKinds = {
  'type-changed': major(
    words('各地按类型管理和认定课程', 'courses are managed and recognised by their type'),
    (t) => `课程类型由「${t.from}」改为「${t.to}」。`,
    (t) => `The course is now of the type “${t.to}”, no longer “${t.from}”.`,
  ),
  'language-changed': major(
    words('看得懂旧版的人未必看得懂新版', 'who could read the old version may not read the new one'),
    (t) => `语言由「${t.from}」改为「${t.to}」。`,
    (t) => `The language is now “${t.to}”, no longer “${t.from}”.`,
  ),
  'hours-changed': major(
    words('学时是排课、认定学分的依据', 'timetables and credits rest on the hours'),
    (t) => `学时由「${t.from}」改为「${t.to}」。`,
    (t) => `Teaching hours: ${t.to}, formerly ${t.from}.`,
  ),
  'hours-split-changed': minor(
    words('线上线下怎么排变了', 'what is online and what is not is arranged differently'),
    () => '线上、线下学时有调整。',
    () => 'Online and offline hours are divided differently.',
  ),
  'credits-changed': major(
    words('已发的学分按旧的算', 'credits were given under the old number'),
    (t) => `学分由「${t.from}」改为「${t.to}」。`,
    (t) => `Credits: ${t.to}, formerly ${t.from}.`,
  ),
  'audience-dropped': removed(
    words('原来面向的学员不再合适', 'learners it was meant for are no longer meant'),
    (t) => `不再面向「${t.title}」。`,
    (t) => `No longer meant for: ${t.title}.`,
  ),
  'audience-added': added(
    more,
    (t) => `也面向「${t.title}」。`,
    (t) => `Now meant for these too: ${t.title}.`,
  ),
  'licence-stricter': major(
    words('原来许可的用法，新版不许了', 'what was permitted is so no longer'),
    (t) => `许可收紧：由「${t.from}」改为「${t.to}」。`,
    (t) => `The licence is stricter: “${t.to}”, formerly “${t.from}”.`,
  ),
  'licence-changed': major(
    words('分不出宽严，用的人要重新看', 'it cannot be told which permits more, so users must look again'),
    (t) => `许可由「${t.from}」改为「${t.to}」。`,
    (t) => `The licence is now “${t.to}”, formerly “${t.from}”.`,
  ),
  'licence-freer': minor(
    words('原来许可的都还许可', 'all that was permitted still is'),
    (t) => `许可放宽：由「${t.from}」改为「${t.to}」。`,
    (t) => `The licence permits more: “${t.to}”, formerly “${t.from}”.`,
  ),
  'syllabus-dropped': removed(
    words('原来按这个大纲认定的，没有了依据', 'what was recognised under the syllabus has lost its ground'),
    (t) => `不再依据大纲「${t.title}」。`,
    (t) => `It no longer carries out the syllabus “${t.title}”.`,
  ),
  'syllabus-changed': minor(
    words('对照大纲的要重新核对', 'whoever checks against the syllabus must check again'),
    (t) => `依据的大纲「${t.title}」由 ${t.from} 版换成 ${t.to} 版。`,
    (t) => `The syllabus “${t.title}” is now version ${t.to}, formerly ${t.from}.`,
  ),
  'syllabus-added': added(
    more,
    (t) => `依据大纲「${t.title}」。`,
    (t) => `It now carries out the syllabus “${t.title}”.`,
  ),
  'objective-dropped': removed(
    words('答应学员学会的少了', 'learners were promised more'),
    (t) => `取消目标「${t.title}」。`,
    (t) => `Objective dropped: “${t.title}”.`,
  ),
  'objective-added': added(
    more,
    (t) => `新增目标「${t.title}」。`,
    (t) => `New objective: “${t.title}”.`,
  ),
  'objective-reworded': patch(
    wording,
    (t) => `目标改了说法：由「${t.from}」改为「${t.to}」。`,
    (t) => `Objective reworded: “${t.to}”, formerly “${t.from}”.`,
  ),
  'lesson-removed': removed(
    words('在学这一课的学员学不成了', 'learners in this lesson cannot go on'),
    (t) => `取消课节「${t.title}」。`,
    (t) => `Lesson dropped: “${t.title}”.`,
  ),
  'optional-lesson-removed': removedLightly(
    words('选学的课，不学也算学完', 'the course is finished without it'),
    (t) => `取消选学的课节「${t.title}」。`,
    (t) => `Optional lesson dropped: “${t.title}”.`,
  ),
  'lesson-renamed': major(
    words('编号变了，学习记录接不上', 'records of learners do not follow to another id'),
    (t) => `课节「${t.title}」换了编号：由 ${t.from} 改为 ${t.to}。`,
    (t) => `The lesson “${t.title}” has another id: ${t.to}, formerly ${t.from}.`,
  ),
  'lesson-added': added(
    more,
    (t) => `新增课节「${t.title}」。`,
    (t) => `New lesson: “${t.title}”.`,
  ),
  'lesson-required': minor(
    again,
    (t) => `课节「${t.title}」由选学改为必学。`,
    (t) => `The lesson “${t.title}” is optional no longer.`,
  ),
  'lesson-moved': minor(
    words('排好的课要调整，学习记录不受影响', 'timetables change; records of learners do not'),
    (t) => `课节「${t.title}」${t.to}。`,
    (t) => `The lesson “${t.title}” ${t.to}.`,
  ),
  'lesson-retitled': patch(
    wording,
    (t) => `课节改名：由「${t.from}」改为「${t.to}」。`,
    (t) => `Lesson retitled: “${t.to}”, formerly “${t.from}”.`,
  ),
  'lesson-text-changed': patch(
    wording,
    (t) => `课节「${t.title}」改了约 ${t.percent}% 的文字。`,
    (t) => `The lesson “${t.title}”: about ${t.percent} % of its text changed.`,
  ),
  'lesson-field-changed': patch(
    wording,
    (t) => `课节「${t.title}」的${t.to}有改动。`,
    (t) => `The lesson “${t.title}”: ${t.to} changed.`,
  ),
  'question-removed': removedLightly(
    words('考的少了，成绩要重新合计', 'less is asked, and results are added up again'),
    (t) => `取消题目「${t.title}」。`,
    (t) => `Question dropped: “${t.title}”.`,
  ),
  'question-added': added(
    words('学完的学员又有题要做', 'learners who had finished have a question to answer'),
    (t) => `新增题目「${t.title}」。`,
    (t) => `New question: “${t.title}”.`,
  ),
  'question-replaced': minor(
    words('原来的答案套不上，要重新作答', 'old answers fit it no more and must be given again'),
    (t) => `题目「${t.title}」换了题型、空数或选项。`,
    (t) => `The question “${t.title}” is of another kind, or has other gaps or options.`,
  ),
  'answer-changed': minor(
    words('已交的答案要重新判分', 'answers already given are marked again'),
    (t) => `题目「${t.title}」的答案有更正。`,
    (t) => `The question “${t.title}” has another answer.`,
  ),
  'points-changed': minor(
    words('成绩要重新计算', 'results are added up again'),
    (t) => `题目「${t.title}」的分值由 ${t.from} 改为 ${t.to}。`,
    (t) => `Points of the question “${t.title}”: ${t.to}, formerly ${t.from}.`,
  ),
  'question-changed': patch(
    wording,
    (t) => `题目「${t.title}」改了说法。`,
    (t) => `The question “${t.title}” is worded differently.`,
  ),
  'question-moved': patch(
    words('答题记录跟着题目编号走', 'answers follow the id of the question'),
    (t) => `题目「${t.title}」移到别的课节。`,
    (t) => `The question “${t.title}” stands in another lesson.`,
  ),
  'question-reordered': patch(
    wording,
    (t) => `题目「${t.title}」调整了次序。`,
    (t) => `The question “${t.title}” has another place in its lesson.`,
  ),
  'explanation-changed': patch(
    words('给老师看的，答案没变', 'it is for teachers, and the answer stays'),
    (t) => `题目「${t.title}」的解析或评分要点有改动。`,
    (t) => `The explanation or marking guide of “${t.title}” changed.`,
  ),
  'unit-added': added(
    more,
    (t) => `新增单元「${t.title}」。`,
    (t) => `New unit: “${t.title}”.`,
  ),
  'unit-removed': removedLightly(
    words('课程的安排变了', 'the course is arranged differently'),
    (t) => `取消单元「${t.title}」。`,
    (t) => `Unit dropped: “${t.title}”.`,
  ),
  'unit-changed': patch(
    wording,
    (t) => `单元「${t.title}」的说明有改动。`,
    (t) => `What is said of the unit “${t.title}” changed.`,
  ),
  'assessment-changed': minor(
    words('合格的要求变了', 'what counts as a pass changed'),
    () => '考核方式有改动。',
    () => 'Learning is assessed differently.',
  ),
  'fee-changed': minor(
    words('交费的事要先告诉学员', 'learners must know beforehand what they pay'),
    () => '费用有改动。',
    () => 'The fee changed.',
  ),
  'much-text-changed': minor(
    words('全课十分之一以上的文字变了，不止是更正', 'more than a tenth of the text is more than corrections'),
    (t) => `全课约 ${t.percent}% 的文字有变动。`,
    (t) => `About ${t.percent} % of the text of the course changed.`,
  ),
  'course-retitled': patch(
    wording,
    (t) => `课程改名：由「${t.from}」改为「${t.to}」。`,
    (t) => `The course is now called “${t.to}”, formerly “${t.from}”.`,
  ),
  'course-text-changed': patch(
    wording,
    (t) => `课程说明改了约 ${t.percent}% 的文字。`,
    (t) => `The course page: about ${t.percent} % of its text changed.`,
  ),
  'field-changed': patch(
    wording,
    (t) => `${t.title}有改动。`,
    (t) => `Changed: ${t.title}.`,
  ),
  'media-added': kind('added', 'patch')(
    wording,
    (t) => `新增素材「${t.title}」。`,
    (t) => `New media: “${t.title}”.`,
  ),
  'media-replaced': patch(
    wording,
    (t) => `更换素材「${t.title}」。`,
    (t) => `Media replaced: “${t.title}”.`,
  ),
  'media-removed': kind('removed', 'patch')(
    wording,
    (t) => `取消素材「${t.title}」。`,
    (t) => `Media dropped: “${t.title}”.`,
  ),
} as const satisfies Readonly<Record<string, ChangeKind>>

export type ChangeCode = keyof typeof changeKinds
