/** A course that tempts a printer: rows, questions and headings of many heights, so that some meet the foot of a page. */
import type { Package } from '../../../src/parse/package.js'
import { courseWith } from '../course-with.js'

const course = `---
编号: test-college/long
版本: 1.0.0
标题: 长课
语言: zh-CN
类型: 技能培训课程
许可: CC-BY-4.0
---
`

const sentence = '把麦秆泡软，再一根一根理顺，压平，晾到不滴水为止。'
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

const row = (number: number): string =>
  `| 第${number}行 | ${sentence.repeat(((number * 7) % 9) + 1)} | 完${number} |`

const question = (number: number): string => `:::单选题{#q${number}}
第${number}道题：${sentence.repeat((number % 3) + 1)}

${times(4)
  .map((option) => `- [${option === 2 ? 'x' : ' '}] 选项${number}之${option}，${sentence.repeat(number % 2)}`)
  .join('\n')}
:::`

const part = (number: number): string => `### 第${number}小节\n\n${sentence.repeat(((number * 5) % 11) + 1)}`

const lesson = `---
编号: long
标题: 长长的一课
---

| 行 | 做什么 | 好了没有 |
| --- | --- | --- |
${times(60).map(row).join('\n')}

${times(40).map(part).join('\n\n')}

${times(40).map(question).join('\n\n')}
`

export const longCourse = (): Promise<Package> => courseWith({ '课程.md': course, '课节/01-长.md': lesson })
