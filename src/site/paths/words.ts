/** The words of the learning map. */
import { words } from '../../base/words.js'
import type { LearningStep } from '../../model/learning-map.js'

const level = {
  beginner: words('入门', 'Beginner'),
  intermediate: words('提高', 'Intermediate'),
  advanced: words('研修', 'Advanced'),
} as const

/** What an edge is, in the legend. */
const step: Readonly<Record<LearningStep, ReturnType<typeof words>>> = {
  prerequisite: words(
    '先修：后一门课要求先学前一门',
    'Prerequisite: the later course asks for the earlier one',
  ),
  series: words('系列：同一系列的下一门', 'Series: the next of the same series'),
  syllabus: words('大纲：按这份大纲开的课', 'Syllabus: a course that carries it out'),
  level: words('建议：同一主题里由浅入深，供参考', 'Suggestion: the next level of the same topic'),
}

/** What stands before the titles of the courses before. */
const before: typeof step = {
  prerequisite: words('要先学：', 'Learn first: '),
  series: words('系列里的上一门：', 'Before it in the series: '),
  syllabus: words('依据大纲：', 'Carries out the syllabus: '),
  level: words('可以先学（建议）：', 'You may learn first (a suggestion): '),
}

const after: typeof step = {
  prerequisite: words('学完可以再学：', 'Then you can learn: '),
  series: words('系列里的下一门：', 'Next in the series: '),
  syllabus: words('按它开的课：', 'Courses that carry it out: '),
  level: words('学完可以再学（建议）：', 'You may learn next (a suggestion): '),
}

export const pathWords = {
  level,
  step,
  before,
  after,
  title: words('学习地图', 'Learning map'),
  intro: words(
    '先学什么，再学什么，一看就明白。选一个主题或一个系列，沿着箭头走。',
    'What to learn first, and what next. Choose a topic or a series, and follow the arrows.',
  ),
  topics: words('按主题', 'By topic'),
  series: words('按系列', 'By series'),
  noSeries: words('目录里还没有成系列的课。', 'There are no series in this catalogue yet.'),
  empty: words('目录里还没有课。', 'There are no courses in this catalogue yet.'),
  other: words('其他主题', 'Other topics'),
  rest: words('综合', 'General'),
  stage: (number: number) => words(`第 ${number} 步`, `Step ${number}`),
  picture: words('图', 'The map'),
  list: words('一步一步列出来', 'Step by step'),
  alone: words('可以直接学的课', 'Courses you can begin with at once'),
  aloneHint: words(
    '这些课没有写要先学什么，也不在系列里，随时可以开始。',
    'Nothing has to be learnt before these courses.',
  ),
  anyLevel: words('没有写层次', 'Level not stated'),
  syllabus: words('大纲', 'Syllabus'),
  legend: words('线条说明', 'What the lines mean'),
  keys: words(
    '用键盘：按 Tab 键逐门走；选中一门课后，按方向键沿着箭头走到前一门、后一门，按回车打开。',
    'By keyboard: Tab goes from course to course; on a course, the arrow keys walk along the lines to the one before or behind it, and Enter opens it.',
  ),
  skip: words('跳过图，看文字', 'Skip the map, read the list'),
  pages: words('这张地图的各页', 'Pages of this map'),
  page: (number: number) => words(`第 ${number} 页`, `Page ${number}`),
  sheet: (number: number, of: number) => words(`第 ${number} 页，共 ${of} 页`, `page ${number} of ${of}`),
  courses: (count: number) => words(`${count} 门课`, count === 1 ? '1 course' : `${count} courses`),
  hours: (count: number) => words(`${count} 学时`, count === 1 ? '1 hour' : `${count} hours`),
  unmet: words('学前准备：', 'Before you begin: '),
  mapOf: (name: string) => words(`${name}：学习地图`, `${name}: learning map`),
  seriesOf: (name: string) => words(`系列「${name}」`, `Series “${name}”`),
  drawing: (count: number) =>
    words(
      `${count} 门课的先后顺序图`,
      `A map of the order of ${count} ${count === 1 ? 'course' : 'courses'}`,
    ),
  cut: words('互相要求先学的课', 'Courses that ask for one another'),
  cutHint: words(
    '下面这些先后关系绕成了圈，图上没有画，请开课单位核对：',
    'These steps close a circle and are not drawn; whoever teaches the courses should check them:',
  ),
  cutOne: (from: string, to: string) => words(`先学「${from}」，再学「${to}」`, `“${from}” before “${to}”`),
  cutMore: (count: number) => words(`另有 ${count} 处。`, `There are ${count} more.`),
  separator: words('、', ', '),
  andMore: (count: number) => words(`，还有 ${count} 门`, ` and ${count} more`),
} as const
