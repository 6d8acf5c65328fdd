/** The files of a new package: it lints clean before its author has written a word. */
import { words } from '../../index.js'
import { frontMatter } from './front-matter.js'
import type { Starter } from './starter.js'

const courseBody = words(
  `## 怎样上这门课

零基础也能学。请带上笔和本子。

<!-- 这里写课程说明。上面「---」之间是课程信息，井号后面是给您看的提示，可以删去。 -->
`,
  `## How this course works

No experience is needed. Bring a pen and paper.

<!-- Describe the course here. Between the --- lines is what it is; text after a # is a hint for you and may go. -->
`,
)

/** A project is judged by three principles (Y三(四)16). */
const projectBody = words(
  `
## 项目说明

科学性：说明依据什么，怎样知道有用。

创新性：说明新在哪里。

操作性：说明分几步做，谁来做，多长时间。
`,
  `
## About the project

Soundness: say on what evidence it rests.

Novelty: say what is new about it.

Feasibility: say which steps it takes, who does them, and how long.
`,
)

const syllabusBody = words(
  `## 课程性质

面向零基础的居民，普及为主。

## 教学内容与要求

第一单元：会做一个小任务。

## 教学方法

一步一图，跟着做。

## 教学条件

一位教师，一间教室。
`,
  `## Nature of the course

For beginners.

## Content

First unit: one small task.

## Method

Step by step, with pictures.

## Conditions

One teacher, one room.
`,
)

const lesson = words(
  `---
编号: first
标题: 第一课
时长: 90
目标: [O1]
---

## 跟我做

:::步骤
1. 先看老师做一遍。
2. 再跟着做一遍。
3. 最后自己做一遍。
:::

:::提示
不着急，做错了可以重来。
:::

## 练一练

:::判断题{#q1 答案=错 目标=O1}
做错了就不能重来。

> 解析：练习的时候可以一遍一遍重来。
:::
`,
  `---
id: first
title: First lesson
duration: 90
objectives: [O1]
---

## Do it together

:::steps
1. Watch the teacher do it.
2. Do it together.
3. Do it alone.
:::

:::tip
Take your time; you can always start again.
:::

## Practice

:::true-false{#q1 answer=false objectives=O1}
After a mistake you cannot start again.

> Explanation: practice may be repeated as often as you like.
:::
`,
)

/** Text by path. A syllabus has no lessons. */
export const newPackage = (starter: Starter): ReadonlyMap<string, string> => {
  const { language } = starter
  const front = frontMatter(starter)
  const zh = language === 'zh-CN'
  if (starter.type === 'general-syllabus') {
    return new Map([[zh ? '大纲.md' : 'syllabus.md', `${front}\n${syllabusBody[language]}`]])
  }
  const body = courseBody[language] + (starter.type === 'project' ? projectBody[language] : '')
  return new Map([
    [zh ? '课程.md' : 'course.md', `${front}\n${body}`],
    [zh ? '课节/01-第一课.md' : 'lessons/01-first.md', lesson[language]],
  ])
}
