/** `docs/reference/rules.md`: every rule, why it is there, and how to write it badly and well. */
import type { Rule } from '../../src/lint/rule.js'
import { builtinRules } from '../../src/lint/rules/index.js'
import { linkRows } from './link-rows.js'
import { anchorOf, code, codeBlock, generated, table } from './markdown.js'

const severities = { error: '错误 error', warning: '警告 warning', info: '提示 info' } as const

const places: Readonly<Record<Rule['example']['in'], string>> = {
  course: '课程文件的开头 front matter of the course',
  lesson: '课节文件的开头 front matter of a lesson',
  body: '课节正文 body of a lesson',
  lessons: '课节文件 lesson files',
  files: '其他文件 other files',
  media: '图片和音视频 images and recordings',
  svg: '图片 an image',
}

const languages: Readonly<Record<Rule['example']['in'], string>> = {
  course: 'yaml',
  lesson: 'yaml',
  body: 'markdown',
  lessons: 'text',
  files: 'text',
  media: 'text',
  svg: 'svg',
}

const section = (rule: Rule): string => {
  const { example, summary, why, sources } = rule
  const language = languages[example.in]
  return [
    `\n### ${code(rule.code)}\n\n`,
    `${summary['zh-CN']}。 ${summary.en}. (${severities[rule.severity]}; ${linkRows(sources.join(', '))})\n\n`,
    `${why['zh-CN']} ${why.en}\n\n`,
    ...(example.syllabus === undefined
      ? []
      : [`大纲 The syllabus:\n\n${codeBlock(example.syllabus, 'yaml')}\n`]),
    `不好 Bad (${places[example.in]}):\n\n${codeBlock(example.bad, language)}\n`,
    `好 Good:\n\n${codeBlock(example.good, language)}`,
  ].join('')
}

const groupOf = (rule: Rule): string => rule.code.slice(0, rule.code.indexOf('/'))

export const rulesPage = (): string => {
  const groups = [...new Set(builtinRules.map(groupOf))]
  const overview = builtinRules.map((rule) => [
    `[${code(rule.code)}](#${anchorOf(rule.code)})`,
    severities[rule.severity],
    rule.summary['zh-CN'],
    rule.summary.en,
  ])
  return [
    '# 规则 Rules\n\n',
    generated('src/lint/rules'),
    '省、市可以在配置里改级别，或用 `--rule 规则:级别` 临时改。\n',
    'A profile may change any level; so does `--rule CODE:LEVEL` for one run.\n\n',
    table(['规则 Rule', '级别 Level', '要求', 'What it asks'], overview),
    ...groups.flatMap((group) => [
      `\n## ${group}\n`,
      ...builtinRules.filter((rule) => groupOf(rule) === group).map(section),
    ]),
  ].join('')
}
