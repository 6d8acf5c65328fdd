/** Writes courses, the same every time: lessons with all that a body may hold. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Prose, prose } from './prose.js'
import { type Random, random } from './random.js'

export interface CorpusSize {
  readonly lessons: number
  readonly perPackage: number
}

const list = (count: number, item: (index: number) => string): string =>
  `${Array.from({ length: count }, (_, index) => item(index)).join('\n')}\n`

const table = ({ word, sentence }: Prose): string =>
  `| ${word()} | ${word()} |\n| --- | --- |\n${list(4, () => `| ${word()} | ${sentence()} |`)}`

const question = ({ sentence, word }: Prose, id: string): string =>
  `:::single{#${id} points=2}\n${sentence()}\n\n- [ ] ${word()} A\n- [x] ${word()} B\n- [ ] ${word()} C\n\n> Explanation: ${sentence()}\n:::\n`

/** The blocks of a body, in turn; each lesson has a dozen. */
const blocks: readonly ((text: Prose, chance: Random, lesson: number) => string)[] = [
  (text) => `${text.paragraph()}\n`,
  (text, { below }) => list(3 + below(5), () => `- ${text.sentence()}`),
  (text) => `:::tip\n${text.paragraph()}\n:::\n`,
  (text, { below }) => `:::steps\n${list(3 + below(4), (at) => `${at + 1}. ${text.sentence()}`)}:::\n`,
  (text) => table(text),
  (text, { below }) => `![${text.word()}](../assets/picture-${below(4)}.svg)\n`,
  (text) => `\`\`\`text\n${text.word()}\n\`\`\`\n`,
  (text) => `> ${text.paragraph()}\n`,
  (text, _, lesson) => `${text.sentence()}[^n${lesson}]\n\n[^n${lesson}]: ${text.sentence()}\n`,
]

const lesson = (number: number, text: Prose, chance: Random): string => {
  const sections = Array.from({ length: 4 }, () => {
    const body = chance.some(3, blocks.slice(0, -1)).map((block) => block(text, chance, number))
    return `## ${text.word()}\n\n${text.paragraph()}\n\n${body.join('\n')}`
  })
  const note = blocks.at(-1)?.(text, chance, number) ?? ''
  const front = `---\nid: lesson-${number}\ntitle: ${text.word()} ${number}\nduration: 45\nobjectives: [O1]\n---\n`
  return `${front}\n${sections.join('\n')}\n${note}\n${question(text, `q${number}`)}`
}

const course = (number: number, lessons: number, { language, sentence }: Prose): string => `---
id: example-college/course-${number}
version: 1.0.0
title: ${language === 'en' ? 'Course' : '课程'} ${number}
summary: ${sentence()}
language: ${language}
type: general-course
audience: [all-residents]
topics: [digital-literacy]
objectives:
  - { id: O1, text: ${language === 'en' ? 'can do it alone' : '学完能自己做一遍'} }
hours: { total: ${lessons}, offline: ${lessons}, minutesPerHour: 45 }
assessment: { method: ${language === 'en' ? 'in class' : '现场操作'} }
region: '410711'
publisher: { name: 示例社区学院, level: county, type: community-college }
contributors: [{ name: 示例教师甲, role: full-time-teacher }]
origin: self-developed
license: CC-BY-4.0
rightsHolder: 示例社区学院
aiGenerated: none
updated: 2026-11-01
---

${sentence()}
`

const picture = (number: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><circle cx="50" cy="50" r="${10 + number}"/></svg>\n`

/** @returns the folders of the packages */
export const writeCorpus = (root: string, { lessons, perPackage }: CorpusSize): readonly string[] => {
  const chance = random(1)
  return Array.from({ length: Math.ceil(lessons / perPackage) }, (_, index) => {
    const folder = join(root, `course-${index}`)
    const text = prose(chance.below(10) < 6 ? 'zh-CN' : 'en', chance)
    const count = Math.min(perPackage, lessons - index * perPackage)
    mkdirSync(join(folder, 'lessons'), { recursive: true })
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'course.md'), course(index, count, text))
    for (let at = 0; at < 4; at += 1) writeFileSync(join(folder, `assets/picture-${at}.svg`), picture(at))
    for (let at = 1; at <= count; at += 1) {
      const name = `lessons/${String(at).padStart(2, '0')}-lesson.md`
      writeFileSync(join(folder, name), lesson(at, text, chance))
    }
    return folder
  })
}
