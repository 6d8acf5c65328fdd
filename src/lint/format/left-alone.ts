/** Why the front matter of a file was not formatted. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'

const why = words(
  '整理时一个字的意思也不能变；没有把握，就原样不动。',
  'Formatting must not change the meaning of a word; where that is not certain, nothing is touched.',
)

export const hasMistakes = defineDiagnostic({
  code: 'format/mistakes',
  severity: 'warning',
  message: (p: { count: number }) =>
    words(
      `这个文件有 ${p.count} 处错误，要先改好，所以没有整理。`,
      `This file was not formatted: it has mistakes that come first (${p.count}).`,
    ),
  why,
  help: words(
    '请运行「kebao lint」看错在哪里，改好后再整理。',
    'Run `kebao lint` to see what is wrong, mend it, then format again.',
  ),
})

export const isIntricate = defineDiagnostic({
  code: 'format/intricate',
  severity: 'warning',
  message: words(
    '开头的信息写法特殊，这个文件没有整理。',
    'This file was not formatted: its front matter is written in an unusual way.',
  ),
  why,
  help: words(
    '不整理也能用；想整理，请一行写一项，不用「&」「*」这样的记号互相引用。',
    'It works as it is; to have it formatted, write one entry a line and use no `&` or `*` to refer to another entry.',
  ),
})
