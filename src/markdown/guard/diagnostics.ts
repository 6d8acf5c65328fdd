/** Why a body is refused before it is parsed. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'

const stops = words(
  '读这样的文件会让程序停住很久，所以不读它；正常的课文离这个限度很远。',
  'Reading it could stop the program for a long time, so it is not read; ordinary lessons stay far below.',
)

export const markdownTooLong = defineDiagnostic({
  code: 'parse/markdown-too-long',
  severity: 'error',
  message: (p: { length: number; limit: number }) =>
    words(
      `正文有 ${p.length} 个字符，最多 ${p.limit} 个。`,
      `The text has ${p.length} characters; at most ${p.limit} are read.`,
    ),
  why: stops,
  help: words('请把它分成几课。', 'Split it into several lessons.'),
})

export const markdownLineTooLong = defineDiagnostic({
  code: 'parse/markdown-line-too-long',
  severity: 'error',
  message: (p: { length: number; limit: number }) =>
    words(
      `这一行有 ${p.length} 个字符，最多 ${p.limit} 个。`,
      `This line has ${p.length} characters; at most ${p.limit} are read.`,
    ),
  why: stops,
  help: words(
    '请把它分成几段；图片不要以文字编码写在正文里，请放进素材文件夹。',
    'Split it into paragraphs; keep pictures in the assets folder, not encoded in the text.',
  ),
})

export const markdownTooDeep = defineDiagnostic({
  code: 'parse/markdown-too-deep',
  severity: 'error',
  message: (p: { depth: number; limit: number }) =>
    words(
      `引用、列表和冒号块在这里套了 ${p.depth} 层，最多 ${p.limit} 层。`,
      `Quotes, lists and directives are nested ${p.depth} deep here; at most ${p.limit} levels are read.`,
    ),
  why: stops,
  help: words(
    '请减少层次；也可能是前面的「:::」块忘了用一行「:::」结束。',
    'Use fewer levels; perhaps earlier `:::` blocks lack the line of `:::` that closes them.',
  ),
})

export const markdownBrackets = defineDiagnostic({
  code: 'parse/markdown-brackets',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `这一段里没有配对的方括号超过 ${p.limit} 个。`,
      `More than ${p.limit} square brackets are open at once in this paragraph.`,
    ),
  why: stops,
  help: words(
    '请补上缺少的「]」，或在当作文字的「[」前面加反斜杠。',
    'Add the missing `]`, or put a backslash before each `[` that is mere text.',
  ),
})

export const markdownTable = defineDiagnostic({
  code: 'parse/markdown-table-too-large',
  severity: 'error',
  message: (p: { columns: number; cells: number; maxColumns: number; maxCells: number }) =>
    words(
      `表格有 ${p.columns} 列、${p.cells} 格；最多 ${p.maxColumns} 列、${p.maxCells} 格。`,
      `The table has ${p.columns} columns and ${p.cells} cells; at most ${p.maxColumns} and ${p.maxCells} are read.`,
    ),
  why: stops,
  help: words(
    '请分成几张小表，或作为附件提供下载。',
    'Split it into smaller tables, or offer it as a file to download.',
  ),
})

export const markdownExpansion = defineDiagnostic({
  code: 'parse/markdown-expansion',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `很长的链接地址被反复引用，展开后超过 ${p.limit} 个字符。`,
      `Long link definitions are used so often that they grow to more than ${p.limit} characters.`,
    ),
  why: stops,
  help: words('请缩短地址，或少用几次。', 'Shorten the addresses, or use them less often.'),
})

export const markdownTooComplex = defineDiagnostic({
  code: 'parse/markdown-too-complex',
  severity: 'error',
  message: words(
    '正文的标记太多、太密，最费时的部分从这里开始。',
    'The text has too many marks too close together; the costliest part begins here.',
  ),
  why: stops,
  help: words(
    '请用空行分段，删去多余的 *、_、[、] 和反引号，或把文件分成几课。',
    'Part it with blank lines, remove needless `*`, `_`, `[`, `]` and backticks, or split it into several lessons.',
  ),
})
