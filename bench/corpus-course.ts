/** The root document of a course of the corpus, and the files that its lessons show. */
import type { Prose } from './prose.js'

export const PICTURES = 4

export interface CourseParts {
  readonly number: number
  readonly lessons: number
  /** The folder and the files of its lessons, as the course links to them. */
  readonly paths: readonly string[]
}

const inEnglish = ({ number, lessons, paths }: CourseParts, { sentence, paragraph }: Prose): string => `---
id: example-college/course-${number}
version: 1.0.0
title: Course ${number}
summary: ${sentence()}
language: en
type: general-course
audience: { primary: [rural-residents], secondary: [community-volunteers] }
topics: [digital-literacy]
objectives:
  - { id: O1, text: can do it alone and says why }
  - { id: O2, text: can show it to a neighbour }
hours: { total: ${lessons}, offline: ${lessons}, minutesPerHour: 45 }
forms: [classroom, team-learning]
assessment: { method: what was made in class, pass: three of four works are whole }
region: '410711'
requirements: { venue: a room for twenty, equipment: [scissors, rulers] }
publisher: { name: 示例社区学院, level: county, type: community-college }
contributors: [{ name: 示例教师甲, role: full-time-teacher, organisation: 示例社区学院 }]
origin: self-developed
license: CC-BY-4.0
rightsHolder: 示例社区学院
aiGenerated: none
status: draft
updated: 2026-11-01
---

## About this course

${paragraph()}

| lesson | minutes |
| --- | ---: |
${paths.map((path, at) => `| [Lesson ${at + 1}](${path}) | 45 |`).join('\n')}

## How it is taught

${paragraph()}
`

const inChinese = ({ number, lessons, paths }: CourseParts, { sentence, paragraph }: Prose): string => `---
编号: example-college/course-${number}
版本: 1.0.0
标题: 课程${number}
简介: ${sentence()}
语言: zh-CN
类型: 通识类课程资源
受众: { 主要: [农村居民], 次要: [社区志愿者] }
主题: [数字素养]
目标:
  - { 编号: O1, 内容: 学完能自己做一遍，并说出道理 }
  - { 编号: O2, 内容: 学完能教会一位邻居 }
学时: { 合计: ${lessons}, 线下: ${lessons}, 每课时分钟: 45 }
学习形式: [课堂学习, 团队学习]
考核方式: { 方式: 现场操作, 合格标准: 四样里做成三样 }
地区: '410711'
场地与器材:
  场地: 能坐二十人的教室
  器材:
    - 圆头剪刀每人 1 把
    - 直尺每人 1 把
发布单位: { 名称: 示例社区学院, 层级: 县（市、区）, 类型: 社区学院 }
作者:
  - { 姓名: 示例教师甲, 角色: 专职教师, 单位: 示例社区学院 }
来源方式: 开发
许可: CC-BY-4.0
权利人: 示例社区学院
AI生成: 无
状态: 草稿
更新日期: 2026-11-01
---

## 课程性质

${paragraph()}

| 课次 | 分钟 |
| --- | ---: |
${paths.map((path, at) => `| [第 ${at + 1} 课](${path}) | 45 |`).join('\n')}

## 教学方法

${paragraph()}
`

export const course = (parts: CourseParts, text: Prose): string =>
  text.language === 'en' ? inEnglish(parts, text) : inChinese(parts, text)

const picture = (number: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><circle cx="50" cy="50" r="${10 + number}"/></svg>\n`

/** The files below the folder of assets, by name: small, since their weight is the business of other benches. */
export const assets: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: PICTURES }, (_, at) => [`picture-${at}.svg`, picture(at)] as const),
  ['talk.mp3', 'ID3\x04\0\0\0\0\0\0 sound'],
  ['talk.txt', '先看一遍，再做一遍。 Look once, then do it once.\n'],
  ['cards.pdf', '%PDF-1.4\n% cards\n'],
])
