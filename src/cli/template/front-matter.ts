/** The front matter of a new package: complete, clean, with a note wherever the author has to write something else. */
import { findTerm, type Language, type Words, words } from '../../index.js'
import type { Starter } from './starter.js'

/** A key in both languages, its value in YAML, and a note for the author. */
interface Row {
  readonly key: Words
  readonly value: Words
  readonly note?: Words
}

const row = (key: Words, value: string | Words, note?: Words): Row => ({
  key,
  value: typeof value === 'string' ? words(value, value) : value,
  ...(note ? { note } : {}),
})

const label = (scheme: 'course-type' | 'audience', id: string): Words =>
  words(findTerm(scheme, id)?.label['zh-CN'] ?? id, id)

const isSyllabus = ({ type }: Starter): boolean => type === 'general-syllabus'

const opening = ({ type, audience, title, slug }: Starter): readonly Row[] => [
  row(
    words('编号', 'id'),
    `my-college/${slug}`,
    words('发布者/短名，小写英文，定了就不再改', 'publisher/slug: never changes again'),
  ),
  row(words('版本', 'version'), '1.0.0'),
  row(words('标题', 'title'), JSON.stringify(title)),
  row(
    words('简介', 'summary'),
    words(
      '用一两句话说明谁来学、学完会做什么。',
      'Say in a sentence or two who learns this and what they can do afterwards.',
    ),
    words('换成您的简介', 'write your own'),
  ),
  row(words('语言', 'language'), words('zh-CN', 'en')),
  row(words('类型', 'type'), label('course-type', type)),
  row(words('受众', 'audience'), words(`[${label('audience', audience)['zh-CN']}]`, `[${audience}]`)),
  row(
    words('主题', 'topics'),
    words('[生活休闲]', '[life-leisure]'),
    words('见词表，可以写几项', 'see the vocabularies; several are fine'),
  ),
]

const teaching = (starter: Starter): readonly Row[] => [
  row(
    words('目标', 'objectives'),
    words(
      '\n  - { 编号: O1, 内容: 学完能独立完成一个小任务 }',
      '\n  - { id: O1, text: Can do one small task alone }',
    ),
    words('写学员能做到的事', 'what learners can do'),
  ),
  row(words('学习形式', 'forms'), words('[课堂学习]', '[classroom]')),
  row(
    words('考核方式', 'assessment'),
    words(
      '{ 方式: 现场完成任务, 合格标准: 独立做完 }',
      '{ method: Doing the task in class, pass: Done alone }',
    ),
  ),
  ...(isSyllabus(starter)
    ? [
        row(
          words('单元', 'units'),
          words(
            '\n  - { 编号: U1, 标题: 第一单元, 学时: { 合计: 2, 线下: 2 }, 目标: [O1], 内容: 会做一个小任务 }',
            '\n  - { id: U1, title: First unit, hours: { total: 2, offline: 2 }, objectives: [O1], content: One small task }',
          ),
        ),
      ]
    : []),
  row(
    words('学时', 'hours'),
    words('{ 合计: 2, 线下: 2, 每课时分钟: 45 }', '{ total: 2, offline: 2, minutesPerHour: 45 }'),
  ),
]

const LOCAL_GROUND = words(
  '本地居民世代相传的做法，学员家里多有实物，老人还能口述。',
  'A craft handed down in this place: families keep pieces of it and elders still tell of it.',
)

const BASIS = {
  needs: words(
    '报名时逐个问过，最想学的就是这一样。',
    'Everybody was asked when enrolling; this is what they want to learn.',
  ),
  service: words('学会以后为村里的书屋做一件东西。', 'What is learnt is put to use for the village library.'),
}

const local = ({ type, region = 'custom:my-place' }: Starter): readonly Row[] =>
  type !== 'local-course'
    ? []
    : [
        row(
          words('地区', 'region'),
          `'${region}'`,
          words('6 位区划代码或地名', 'a 6-digit code or the name of the place'),
        ),
        row(
          words('地方特色', 'localFeature'),
          words(`{ 人文: ${LOCAL_GROUND['zh-CN']} }`, `{ culture: "${LOCAL_GROUND.en}" }`),
        ),
        row(
          words('设计依据', 'designBasis'),
          words(
            `{ 居民需求: ${BASIS.needs['zh-CN']}, 服务实践: ${BASIS.service['zh-CN']} }`,
            `{ needs: "${BASIS.needs.en}", service: "${BASIS.service.en}" }`,
          ),
          words('换成您的依据', 'write your own'),
        ),
      ]

const closing = (): readonly Row[] => [
  row(
    words('发布单位', 'publisher'),
    words(
      '{ 名称: 示例社区学院, 层级: 县（市、区）, 类型: 社区学院 }',
      '{ name: Example Community College, level: county, type: community-college }',
    ),
  ),
  row(
    words('作者', 'contributors'),
    words('[{ 姓名: 示例教师, 角色: 专职教师 }]', '[{ name: Example Teacher, role: full-time-teacher }]'),
  ),
  row(words('来源方式', 'origin'), words('开发', 'self-developed')),
  row(words('许可', 'license'), 'CC-BY-NC-SA-4.0', words('别人可以怎样用', 'what others may do with it')),
  row(words('权利人', 'rightsHolder'), words('示例社区学院', 'Example Community College')),
  row(words('AI生成', 'aiGenerated'), words('无', 'none')),
  row(words('状态', 'status'), words('草稿', 'draft')),
]

/** The front matter, fences included. */
export const frontMatter = (starter: Starter): string => {
  const rows = [...opening(starter), ...teaching(starter), ...local(starter), ...closing()]
  return ['---', ...rows.map((each) => write(each, starter.language)), '---', ''].join('\n')
}

const write = ({ key, value, note }: Row, language: Language): string => {
  const text = value[language]
  const remark = note === undefined ? '' : `  # ${note[language]}`
  return text.startsWith('\n') ? `${key[language]}:${remark}${text}` : `${key[language]}: ${text}${remark}`
}
