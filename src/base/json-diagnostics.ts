/** What can be wrong with JSON that comes from outside. */
import { defineDiagnostic } from './diagnostic.js'
import { visible } from './visible.js'
import { words } from './words.js'

const regenerate = words(
  '这类文件由程序生成，请重新生成或重新获取，不要手工修改。',
  'Files like this are made by programs: make or fetch it again, and do not change it by hand.',
)

export const jsonTooLong = defineDiagnostic({
  code: 'parse/json-too-long',
  severity: 'error',
  message: (p: { length: number; limit: number }) =>
    words(
      `这个数据文件有 ${p.length} 个字符，超过了上限 ${p.limit}。`,
      `This data file has ${p.length} characters; the limit is ${p.limit}.`,
    ),
  why: words('过大的数据会占满内存。', 'Oversized data can fill the memory.'),
  help: words(
    '请检查文件来源；确实需要时，可调高上限。',
    'Check where the file comes from; raise the limit if you do need it.',
  ),
})

export const jsonSyntax = defineDiagnostic({
  code: 'parse/json-syntax',
  severity: 'error',
  message: words('从这里开始不是正确的 JSON 数据。', 'From here on this is not valid JSON.'),
  why: words('后面的内容无法读出。', 'What follows cannot be read.'),
  help: regenerate,
})

export const jsonTooDeep = defineDiagnostic({
  code: 'parse/json-too-deep',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(`这里的数据嵌套超过了 ${p.limit} 层。`, `The data is nested deeper than ${p.limit} levels here.`),
  why: words(
    '正常的课程数据不会嵌套这么深，过深的数据会让程序崩溃。',
    'Course data never goes that deep, and data that does can crash programs.',
  ),
  help: regenerate,
})

export const jsonDuplicateKey = defineDiagnostic({
  code: 'parse/json-duplicate-key',
  severity: 'error',
  message: (p: { key: string }) =>
    words(`「${visible(p.key)}」写了两次。`, `\`${visible(p.key)}\` is given twice.`),
  why: words(
    '有的软件取前一个，有的取后一个，读出的内容就不一样。',
    'Some programs take the first and some the last, so they would read different contents.',
  ),
  help: regenerate,
})

export const jsonForbiddenKey = defineDiagnostic({
  code: 'parse/json-forbidden-key',
  severity: 'error',
  message: (p: { key: string }) =>
    words(`这里不能用「${visible(p.key)}」作名称。`, `\`${visible(p.key)}\` cannot be a name here.`),
  why: words('这个名称会改动读取它的程序。', 'This name can change the programs that read it.'),
  help: regenerate,
})

export const jsonNumber = defineDiagnostic({
  code: 'parse/json-number',
  severity: 'error',
  message: (p: { number: string }) =>
    words(
      `数字「${p.number.slice(0, 40)}」太大，读出来会变样。`,
      `The number \`${p.number.slice(0, 40)}\` is too large to be read exactly.`,
    ),
  why: words('超过 16 位的整数会丢掉末尾几位。', 'Integers of more than 16 digits lose their last digits.'),
  help: words(
    '编号之类的长数字请写成文字，加上引号。',
    'Write long numbers such as identifiers as text, in quotes.',
  ),
})

export const jsonBrokenText = defineDiagnostic({
  code: 'parse/json-broken-text',
  severity: 'error',
  message: words('这段文字里有半个字符。', 'This text holds half a character.'),
  why: words('它不能正确保存，也不能显示。', 'It can be neither saved nor shown correctly.'),
  help: regenerate,
})
