/** The words of a link say where it leads. */
import { words } from '../../../base/words.js'
import { inlineText } from '../../../markdown/inline-text.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** Words that say nothing where they are the whole link (WCAG 2.2, failure F84). */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...['点击这里', '点击此处', '点这里', '点此', '点我', '点击', '这里', '此处', '链接', '链接地址', '网址'],
  ...['点击链接', '点击查看', '查看', '详情', '更多', '戳这里'],
  ...['click here', 'here', 'link', 'this link', 'more', 'read more'],
])

/** Longer words say something; and trimming them from the right would take the square of their length. */
const MAX_LENGTH = 40

const bare = (text: string): string =>
  text.length > MAX_LENGTH ? text : text.toLowerCase().replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')

export const text = defineRule({
  code: 'link/text',
  severity: 'warning',
  summary: words('链接文字说清楚通向哪里', 'The words of a link say where it leads'),
  message: (p: { text: string }) =>
    p.text === ''
      ? words('这个链接没有文字。', 'This link has no words.')
      : words(`链接文字只写了「${p.text}」。`, `The link says only \`${p.text}\`.`),
  why: words(
    '读屏软件常把链接单独念出来，打印出来也点不了，学员不知道它是什么。',
    'Screen readers read links by themselves, and on paper nobody can follow them to see what they are.',
  ),
  help: words(
    '请把要去的地方写进链接文字，如「[打字练习](02-打字.md)」。',
    'Put the goal into the words, as in `[typing practice](02-typing.md)`.',
  ),
  sources: ['R064', 'WCAG 2.2 §2.4.4'],
  example: {
    in: 'body',
    bad: '学完请[点击这里](../course.md)。',
    good: '学完请回到[课程首页](../course.md)。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      for (const node of [...nodesOf(document, 'link'), ...nodesOf(document, 'linkReference')]) {
        const shown = inlineText(node.children).trim()
        const said = bare(shown)
        if ((said !== '' || shown !== '') && !EMPTY_WORDS.has(said)) continue
        const { file } = document
        yield found({ file, ...(node.position ? { range: node.position } : {}) }, { text: shown })
      }
    }
  },
})
