/** Mistakes in the facts at the top of a file: keys, YAML, terms, hours, dates, ids. */
import { type Mistakes, swap } from './mistake.js'

const phone = 'phone-course'
const labour = 'labour-rights'
const straw = 'straw-weaving'

export const frontMatterMistakes: Mistakes = {
  misspeltKey: swap(phone, '课程', '短标题:', '短标提:'),
  foreignKey: swap(phone, '课程', '语言: zh-CN', '语言: zh-CN\n任课教师: 示例教师甲'),
  repeatedKey: swap(phone, '课程', '语言: zh-CN', '语言: zh-CN\n标题: 跟我学手机'),
  unclosedQuote: swap(labour, 'course', 'shortTitle: ', 'shortTitle: "'),
  unclosedBracket: swap(phone, '课程', '[数字素养, 安全教育]', '[数字素养, 安全教育', '主题:'),
  tornIndent: swap(labour, 'course', '  method: 七次课', ' method: 七次课'),
  colonInValue: swap(phone, '课程', '标题: 老年人', '标题: 手机: 老年人'),
  lostFence: swap(phone, '课节/02', '\n---\n', '\n', '---'),
  fullWidthColon: swap(phone, '课程', '标题: 老年人', '标题：老年人'),
  codeFence: swap(straw, 'lessons/02', '---\n', '---js\n'),
  noLicence: swap(phone, '课程', '许可: CC-BY-NC-SA-4.0\n', '', '---'),
  chineseId: swap(phone, '课程', 'muye-example-college/phone-basics', '牧野社区学院/学手机'),
  shortVersion: swap(labour, 'course', 'version: 1.0.0', 'version: 第一版'),
  recordAsSentence: swap(labour, 'course', 'ageRange: { min: 16, unit: year }', 'ageRange: 成年人'),
}

export const termMistakes: Mistakes = {
  unknownType: swap(phone, '课程', '类型: 通识类课程资源', '类型: 兴趣班'),
  unknownAudience: swap(phone, '课程', '次要: [社区志愿者]', '次要: [热心群众]'),
  unknownTopic: swap(labour, 'course', 'rule-of-law', 'rule-of-lawyers'),
  unknownForm: swap(phone, '课节/07', '[课堂学习, ', '[坐着听课, '),
  unknownLicence: swap(labour, 'course', 'license: CC-BY-4.0', 'license: CC-BY-9.0'),
  unknownRegion: swap(phone, '课程', "'410711'", "'419999'"),
  everybodyAndSome: swap(phone, '课程', '主要: [老年人]', '主要: [老年人, 社区居民]'),
  sameTermTwice: swap(labour, 'course', 'employment]', 'employment, 就业再就业]'),
}

export const hourMistakes: Mistakes = {
  partsOffTotal: swap(phone, '课程', '线下: 12', '线下: 10'),
  totalOffLessons: swap(
    labour,
    'course',
    'total: 8, online: 3, offline: 5',
    'total: 10, online: 5, offline: 5',
  ),
  noDuration: swap(phone, '课节/03', '时长: 90\n', '', '---'),
  absurdHour: swap(phone, '课程', '每课时分钟: 45', '每课时分钟: 450'),
  creditsWithoutPolicy: swap(straw, 'course', 'season:', 'credits: 1\nseason:'),
  negativeHours: swap(straw, 'course', 'online: 0', 'online: -2'),
}

export const dateMistakes: Mistakes = {
  validBeforeUpdated: swap(phone, '课程', '有效期至: 2027-10-31', '有效期至: 2025-10-31'),
  impossibleDate: swap(phone, '课程', '更新日期: 2026-11-01', '更新日期: 2026-11-31'),
}

export const idMistakes: Mistakes = {
  lessonTitleTwice: swap(phone, '课节/07', '标题: 防骗与个人信息', '标题: 拍照与相册'),
  lessonIdTwice: swap(phone, '课节/07', '编号: stay-safe', '编号: know-your-phone'),
  objectiveMarkTwice: swap(phone, '课程', '{ 编号: O4,', '{ 编号: O3,'),
  objectiveUnserved: swap(
    phone,
    '课程',
    '先修要求:',
    '  - { 编号: O9, 内容: 学完能自己装一个新应用 }\n先修要求:',
  ),
  unknownObjective: swap(labour, 'lessons/03', 'objectives: [O3]', 'objectives: [O33]'),
}
