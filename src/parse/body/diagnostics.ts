/** What can be wrong with a block directive. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { didYouMean } from '../../base/did-you-mean.js'
import { type Words, words } from '../../base/words.js'

export const unknownDirective = defineDiagnostic({
  code: 'parse/unknown-directive',
  severity: 'error',
  message: (p: { name: string; suggestions: readonly string[] }) =>
    words(`不认识「:::${p.name}」这种块。`, `\`:::${p.name}\` is not a known block.`),
  why: words(
    '没有平台知道怎样显示它；里面的文字暂时当普通文字处理。',
    'No platform knows how to show it; its text is treated as plain text for now.',
  ),
  help: (p) =>
    didYouMean(
      p.suggestions,
      words(
        '可以用：步骤、提示、警示、案例、服务实践、成果展示、仅，五种题型，以及视频、音频、图片、下载。',
        'Known: steps, tip, warning, case, practice, showcase, only, the five kinds of question, and video, audio, image, download.',
      ),
    ),
})

export const wrongFence = defineDiagnostic({
  code: 'parse/directive-fence',
  severity: 'error',
  message: (p: { name: string; colons: 2 | 3 }) =>
    words(`「${p.name}」前面应写 ${p.colons} 个冒号。`, `\`${p.name}\` takes ${p.colons} colons.`),
  why: words(
    '3 个冒号是包住内容的块，要用一行「:::」结束；2 个冒号是单独一行的媒体。',
    'Three colons open a block that a line of `:::` ends; two stand for media on a line of its own.',
  ),
  help: (p) =>
    words(
      p.colons === 2 ? '请写成「::」，并去掉结束的「:::」。' : '请写成「:::」，并在内容后面加一行「:::」。',
      p.colons === 2
        ? 'Write `::` and remove the closing `:::`.'
        : 'Write `:::` and close it with a line of `:::`.',
    ),
})

export const unclosedDirective = defineDiagnostic({
  code: 'parse/directive-unclosed',
  severity: 'error',
  message: (p: { name: string }) => words(`「:::${p.name}」没有结束。`, `\`:::${p.name}\` is never closed.`),
  why: words('后面的内容都会被当成它里面的。', 'Everything after it is taken to be inside.'),
  help: words(
    '请在它的内容后面另起一行写「:::」；里面还有块时，外层的冒号要更多。',
    'End its content with a line of `:::`; around other blocks the outer fence needs more colons.',
  ),
})

type FormFault = 'blank' | 'indented' | 'closing' | 'other'

const formHelp: Readonly<Record<FormFault, Words>> = {
  blank: words('请删去「{」前面的空格。', 'Remove the blank before `{`.'),
  indented: words(
    '请删去行首的空格；要给学员看这种写法，请用「```」包起来。',
    'Remove the blanks at the start of the line; to show how a block is written, put it between lines of ```.',
  ),
  closing: words(
    '前面的块已经结束，或者开头那一行没有写对：请改好开头，或删去这一行。',
    'The block has ended before, or its first line is misspelt: mend that line, or remove this one.',
  ),
  other: words(
    '整行只写冒号、名称和花括号，如「:::单选题{#q1 分值=2}」；标题写在方括号里，如「:::提示[小窍门]」；花括号要成对，用英文符号。确实是普通文字，请在行首加「\\」。',
    'Write nothing but colons, name and braces, as in `:::single{#q1 points=2}`; a heading goes in brackets, as in `:::tip[A hint]`; braces come in pairs. Where it is text indeed, put `\\` before it.',
  ),
}

export const directiveForm = defineDiagnostic({
  code: 'parse/directive-form',
  severity: 'error',
  message: (p: { fault: FormFault }) =>
    p.fault === 'closing'
      ? words('这一行冒号没有可以结束的块。', 'This line of colons has no block to close.')
      : words(
          '这一行像是块的开头，但写法不对，没有读成块。',
          'This line looks like the start of a block, but its form is wrong and it was not read as one.',
        ),
  why: words(
    '它会和下面的内容一起当作普通文字显示给学员；是题目的话，答案也就露出来了。',
    'It is shown to learners as text with all that follows; of a question that gives the answer away.',
  ),
  help: (p) => formHelp[p.fault],
})

export const unknownAttribute = defineDiagnostic({
  code: 'parse/unknown-attribute',
  severity: 'error',
  message: (p: { name: string; directive: string; suggestions: readonly string[] }) =>
    words(
      `「${p.directive}」没有「${p.name}」这个属性。`,
      `\`${p.directive}\` has no attribute \`${p.name}\`.`,
    ),
  why: words('不认识的属性不起作用。', 'An unknown attribute does nothing.'),
  help: (p) =>
    didYouMean(
      p.suggestions,
      words(
        '请检查拼写；值里有空格时要加引号，如 标题="第 1 节"。',
        'Check the spelling; a value with spaces needs quotes, as in title="Part 1".',
      ),
    ),
})

export const invalidAttribute = defineDiagnostic({
  code: 'parse/invalid-attribute',
  severity: 'error',
  message: (p: { name: string; written: string; expects: Words }) =>
    words(
      `属性「${p.name}」的值「${p.written}」不对，应是${p.expects['zh-CN']}。`,
      `\`${p.written}\` does not fit the attribute \`${p.name}\`, which is ${p.expects.en}.`,
    ),
  why: words('读不懂的属性不起作用。', 'A value that cannot be read does nothing.'),
  help: (p) => words(`请改成${p.expects['zh-CN']}。`, `Write ${p.expects.en}.`),
})

export const missingSource = defineDiagnostic({
  code: 'parse/media-source',
  severity: 'error',
  message: (p: { name: string }) => words(`「${p.name}」没有写文件。`, `\`${p.name}\` names no file.`),
  why: words('没有文件就没有可播放、可下载的东西。', 'Without a file there is nothing to play or download.'),
  help: words('请加上 src，如 {src=素材/讲解.mp4}。', 'Add src, as in {src=assets/talk.mp4}.'),
})

export const missingAudience = defineDiagnostic({
  code: 'parse/only-audience',
  severity: 'error',
  message: words('「仅」没有写给谁看。', '`only` does not say for whom.'),
  why: words(
    '不写受众，这一块就不知道该给谁看。',
    'Without an audience nobody can tell who is to see the block.',
  ),
  help: words(
    '请写上受众，如「:::仅{受众=老年人}」。',
    'Name the audience, as in `:::only{audience=seniors}`.',
  ),
})

export const brokenGap = defineDiagnostic({
  code: 'parse/gap-form',
  severity: 'error',
  message: words('这里的「[[ ]]」没有读成一个空。', 'The `[[ ]]` here was not read as a gap.'),
  why: words(
    '它会原样显示给学员，答案就露出来了。',
    'It is shown to learners as it stands, and gives the answer away.',
  ),
  help: words(
    '括号要成对、写在同一行里，里面只写不超过 200 个字的普通文字，不加粗、不放链接。',
    'Let the brackets match on one line, with nothing between them but plain text of up to 200 characters.',
  ),
})

export const tooManyOptions = defineDiagnostic({
  code: 'parse/too-many-options',
  severity: 'error',
  message: (p: { count: number }) =>
    words(`一道题有 ${p.count} 个选项。`, `A question has ${p.count} options.`),
  why: words('选项用 A 到 Z 编号，最多 26 个。', 'Options are lettered A to Z: 26 at the most.'),
  help: words('请减少选项，或拆成几道题。', 'Remove options, or split the question.'),
})
