/** What can be wrong with YAML, in a teacher's words: one sentence and one remedy for each slip. */
import type { YAMLError } from 'yaml'
import type { Words } from '../../base/words.js'
import { words } from '../../base/words.js'

interface Wording {
  readonly message: Words
  readonly help: Words
}

const quoteIt = words(
  '请用英文引号把整个值括起来，例如 标题: "手机: 入门"。',
  'Put the whole value in straight quotes, such as title: "Phones: a start".',
)

const alignIt = words(
  '同一层的各行要从同一列开始；下一层比上一层多空两格，用空格，不用 Tab。',
  'Start lines of one level in the same column, and indent the next level by two spaces, never a tab.',
)

const plainValues = words(
  '请删去这个符号，把值直接写出来；如果它本来就是文字，请给整个值加英文引号。',
  'Remove the mark and write the value itself; if it is meant as text, put the value in straight quotes.',
)

/** One entry for each slip; `data.problem` of the diagnostic names it. */
export const yamlProblems = {
  alias: {
    message: words('这里的 * 或 & 记号用得不对。', 'A `*` or `&` mark is misused here.'),
    help: plainValues,
  },
  'bad-escape': {
    message: words(
      '双引号里的反斜杠后面跟了不认识的字符。',
      'A backslash in double quotes is followed by a character that means nothing there.',
    ),
    help: words('请改用单引号，或把 \\ 写成 \\\\。', 'Use single quotes, or write the backslash twice.'),
  },
  directive: {
    message: words('行首的 % 在这里有特别的意思。', 'A `%` at the start of a line has a special meaning.'),
    help: quoteIt,
  },
  documents: {
    message: words(
      '单独一行的「...」把开头的信息切成了两段。',
      'A line of `...` cuts the front matter in two.',
    ),
    help: words('请删去这一行。', 'Delete that line.'),
  },
  'duplicate-key': {
    message: words('同一个名称写了两次。', 'The same key is written twice.'),
    help: words('请只留一处。', 'Keep only one of them.'),
  },
  flow: {
    message: words(
      '方括号或花括号里写得不对：括号没有配对，或者逗号多了、少了。',
      'Something is wrong inside brackets or braces: one has no partner, or a comma is missing or too many.',
    ),
    help: words(
      '括号要成对，各项之间用一个英文逗号隔开。',
      'Let every bracket have its partner, and put one comma between items.',
    ),
  },
  indent: {
    message: words('这一行的缩进与上面各行对不齐。', 'This line does not line up with the lines above it.'),
    help: alignIt,
  },
  key: {
    message: words('冒号前的名称不是普通文字。', 'What stands before the colon is not plain text.'),
    help: words('名称请写成普通文字。', 'Write a plain word before the colon.'),
  },
  'list-on-key-line': {
    message: words(
      '「- 」开头的列表不能跟在有值的名称后面，也不能与名称同在一行。',
      'A list that begins with `- ` cannot follow a key that has a value, nor share its line.',
    ),
    help: words(
      '请让名称的冒号后面空着，再把列表各项另起一行。',
      'Leave nothing after the colon of the key, and start the list on the next line.',
    ),
  },
  'nested-colon': {
    message: words(
      '值里又出现了「冒号加空格」，分不清哪一个是名称。',
      'The value holds another colon and space, so it is not clear which part is the key.',
    ),
    help: quoteIt,
  },
  'no-colon': {
    message: words(
      '这里缺一个冒号，或者下一行多缩进了。',
      'A colon is missing here, or the next line is indented too far.',
    ),
    help: words(
      '每一项写成「名称: 值」；值太长要换行时，后面的行都要缩进。',
      'Write each entry as `key: value`; when a long value goes on, indent all its further lines.',
    ),
  },
  'reserved-character': {
    message: words(
      '值不能以这个符号开头，它在这里有特别的意思。',
      'A value cannot begin with this character, which has a special meaning here.',
    ),
    help: quoteIt,
  },
  'tab-indent': {
    message: words('这里用制表符（Tab）缩进了。', 'This line is indented with a tab.'),
    help: words('请改用空格缩进。', 'Indent with spaces instead.'),
  },
  'text-after-value': {
    message: words('值已经结束，后面又多出了内容。', 'Something follows a value that has already ended.'),
    help: quoteIt,
  },
  'unclosed-quote': {
    message: words(
      '引号没有配对：从这里开始，后面都成了一个值。',
      'This quote never closes, so all that follows is one value.',
    ),
    help: words('请在值的末尾补上同样的引号。', 'Close the value with the same quote.'),
  },
  unreadable: {
    message: words('这里的写法读不懂。', 'This cannot be read.'),
    help: words(
      '每一项写成「名称: 值」；值里有特殊符号时，用英文引号括起来。',
      'Write each entry as `key: value`, and put values with special characters in straight quotes.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>

export type YamlProblem = keyof typeof yamlProblems

const byCode: ReadonlyMap<YAMLError['code'], YamlProblem> = new Map<YAMLError['code'], YamlProblem>([
  ['ALIAS_PROPS', 'alias'],
  ['BAD_ALIAS', 'alias'],
  ['MULTIPLE_ANCHORS', 'alias'],
  ['BAD_DIRECTIVE', 'directive'],
  ['BAD_DQ_ESCAPE', 'bad-escape'],
  ['BAD_INDENT', 'indent'],
  ['BAD_SCALAR_START', 'reserved-character'],
  ['BLOCK_AS_IMPLICIT_KEY', 'nested-colon'],
  ['BLOCK_IN_FLOW', 'flow'],
  ['DUPLICATE_KEY', 'duplicate-key'],
  ['KEY_OVER_1024_CHARS', 'no-colon'],
  ['MULTILINE_IMPLICIT_KEY', 'no-colon'],
  ['NON_STRING_KEY', 'key'],
  ['TAB_AS_INDENT', 'tab-indent'],
])

/** Some codes of `yaml` stand for several slips, which only its English message tells apart. */
export const yamlProblemOf = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): YamlProblem => {
  if (/flow[- ](?:sequence|map|collection|seq)|[{[\]}]/i.test(message)) return 'flow'
  if (/closing .quote/.test(message)) return 'unclosed-quote'
  if (/block-seq-ind|block sequence/i.test(message)) return 'list-on-key-line'
  if (/at node end|YAML (?:stream|document)/.test(message)) return 'text-after-value'
  if (/[Ii]mplicit (?:map )?keys? need/.test(message)) return 'no-colon'
  if (/directives?-end/.test(message)) return 'directive'
  return byCode.get(code) ?? 'unreadable'
}
