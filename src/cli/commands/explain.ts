/** `kebao explain`: says of a rule what it asks for, why, and what breaks and keeps it. */
import { builtinRules, type Language, type Rule, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { painter } from '../paint.js'
import { table } from '../table.js'
import type { Output } from '../terminal.js'
import { unknownRule } from '../usage-error.js'
import { wrap } from '../wrap.js'

const levels = {
  error: words('错误', 'error'),
  warning: words('警告', 'warning'),
  info: words('提示', 'info'),
} as const

const headings = {
  why: words('为什么', 'Why'),
  bad: words('不对的写法', 'Not like this'),
  good: words('对的写法', 'Like this'),
  syllabus: words('大纲是这样的（大纲的课程信息里）', 'The syllabus (in its front matter)'),
  alike: words('目录里有这门相近的课', 'The catalogue has a course like it'),
  sources: words('依据', 'Sources'),
  course: words('课程文件的课程信息里', 'in the front matter of the course'),
  lesson: words('课节文件的课节信息里', 'in the front matter of a lesson'),
  lessons: words('课节文件', 'lesson files'),
  files: words('课包里的文件', 'files of the package'),
  media: words('课包里的图片和音视频', 'images and recordings of the package'),
  svg: words('图片文件里', 'in an image file'),
  body: words('课节正文里', 'in the body of a lesson'),
} as const

const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ')

const page = (rule: Rule, language: Language, { colour, columns }: Output): string => {
  const paint = painter(colour)
  const { example } = rule
  const where = `${language === 'en' ? ` (${headings[example.in].en})` : `（${headings[example.in]['zh-CN']}）`}`
  const section = (heading: string, body: string): string => `${paint('bold', heading)}\n${body}\n`
  return [
    `${paint('bold', rule.code)}  ${levels[rule.severity][language]}\n${wrap(rule.summary[language], columns).join('\n')}\n`,
    section(
      headings.why[language],
      wrap(rule.why[language], columns - 4)
        .map(indent)
        .join('\n'),
    ),
    // Without what it is compared with, an example would not say why it is wrong.
    ...(example.syllabus === undefined
      ? []
      : [section(headings.syllabus[language], indent(example.syllabus))]),
    ...(example.alike === undefined ? [] : [section(headings.alike[language], indent(example.alike))]),
    section(headings.bad[language] + where, indent(example.bad)),
    section(headings.good[language], indent(example.good)),
    section(headings.sources[language], indent(rule.sources.join('  '))),
  ].join('\n')
}

const list = (language: Language, { columns }: Output): string =>
  table(
    builtinRules.map((rule) => [rule.code, `${levels[rule.severity][language]}  ${rule.summary[language]}`]),
    columns,
  )

export const explainCommand = defineCommand({
  name: 'explain',
  summary: words('说明一条规则；不写代码就列出全部', 'Explain a rule; without a code, list them all'),
  usage: '[CODE]',
  options: {},
  run: async ({ args: [code], terminal: { stdout }, language }) => {
    if (code === undefined) {
      stdout.write(list(language, stdout))
      return exitCode.clean
    }
    const rule = builtinRules.find((each) => each.code === code)
    if (rule === undefined)
      throw unknownRule(
        code,
        builtinRules.map((each) => each.code),
      )
    stdout.write(page(rule, language, stdout))
    return exitCode.clean
  },
})
