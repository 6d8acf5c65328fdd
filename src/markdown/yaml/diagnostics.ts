/** What readers of YAML may find, as diagnostics. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { YamlProblem } from './problem.js'
import { yamlProblems } from './problem.js'

const unread = words(
  '开头的信息有一处读不通，整段就都不能用，标题、学时等也就无从得知。',
  'One slip makes the whole front matter unreadable, so the title, the hours and the rest stay unknown.',
)

export const yamlFault = defineDiagnostic({
  code: 'parse/yaml',
  severity: 'error',
  message: (p: { problem: YamlProblem }) => yamlProblems[p.problem].message,
  why: unread,
  help: (p) => yamlProblems[p.problem].help,
})

export const yamlDepth = defineDiagnostic({
  code: 'parse/yaml-depth',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(`这里套了超过 ${p.limit} 层。`, `Values are nested more than ${p.limit} levels deep here.`),
  why: words(
    '没有课程需要这么多层，多半是括号或缩进写错了；读它还可能让程序停住。',
    'No course needs that many levels; brackets or indents have gone wrong, and reading on could stop the program.',
  ),
  help: words('请检查这里的括号和缩进。', 'Check the brackets and the indents here.'),
})

export const yamlAliases = defineDiagnostic({
  code: 'parse/yaml-aliases',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `用 * 引用的内容太多：最多 ${p.limit} 处，展开后也不能太大。`,
      `Too much is repeated by \`*\` references: at most ${p.limit} are read, and they must stay small.`,
    ),
  why: words(
    '层层引用的几行字能展开成几百万行，让程序停住。',
    'A few lines of references to references can grow to millions of lines and stop the program.',
  ),
  help: words('请把引用换成内容本身。', 'Write the values out instead.'),
})

export const yamlTag = defineDiagnostic({
  code: 'parse/yaml-tag',
  severity: 'error',
  message: (p: { tag: string }) =>
    words(`值前面有「${p.tag}」标记。`, `A value is marked with the tag \`${p.tag}\`.`),
  why: words(
    '以「!」开头的标记会改变值的类型；课包里的值一律是普通文字。',
    'Tags change what a value is; in a package all values are plain text.',
  ),
  help: words(
    '请删去这个标记；如果它是文字的一部分，请给整个值加英文引号。',
    'Remove the tag, or put the value in straight quotes if the mark belongs to it.',
  ),
})

export const yamlMerge = defineDiagnostic({
  code: 'parse/yaml-merge',
  severity: 'error',
  message: words('这里用「<<」把别处的内容并了进来。', 'Here `<<` merges content from elsewhere.'),
  why: words(
    '「<<」不是 YAML 1.2 的写法，各种软件读出来的结果不一样。',
    '`<<` is not part of YAML 1.2, and programs disagree about what it means.',
  ),
  help: words('请把内容直接写在这里。', 'Write the entries out here.'),
})
