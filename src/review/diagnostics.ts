/** What can be wrong with score sheets, records and moves. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { visible } from '../base/visible.js'
import { type Words, words } from '../base/words.js'

export const notASheet = defineDiagnostic({
  code: 'review/not-a-sheet',
  severity: 'error',
  message: (p: { missing: Words }) =>
    words(`这张表里没有「${p.missing['zh-CN']}」这一列。`, `This table has no column \`${p.missing.en}\`.`),
  why: words(
    '少了它，就不知道这一行打的是哪门课、哪一版的分。',
    'Without it nobody knows which course, and which version of it, a row scores.',
  ),
  help: words(
    '请用「kebao review sheet」重新做打分表，只填空格，不改第一行。',
    'Make the sheets with `kebao review sheet`, fill in the empty cells, and leave the first row as it is.',
  ),
})

export const workbook = defineDiagnostic({
  code: 'review/workbook',
  severity: 'error',
  message: words('这是 Excel 工作簿，不是 CSV。', 'This is a workbook, not CSV.'),
  why: words(
    '工作簿里有格式、公式和别的表，只有 CSV 一定读得对。',
    'A workbook holds formats, formulas and other sheets; CSV alone is read the same everywhere.',
  ),
  help: words(
    '请在表格软件里打开，另存为「CSV（逗号分隔）」，再汇总。',
    'Open it in the spreadsheet, save it as CSV, and merge the sheets again.',
  ),
})

export const emptySheet = defineDiagnostic({
  code: 'review/empty-sheet',
  severity: 'warning',
  message: words('这份打分表还没有填。', 'Nothing is filled in on this sheet.'),
  why: words('没有填的表不算一位专家。', 'A sheet that is empty counts for no expert.'),
  help: words('请填好再汇总；不打分的专家，不用交这份表。', 'Fill it in and merge again, or leave it out.'),
})

export const openQuote = defineDiagnostic({
  code: 'review/open-quote',
  severity: 'error',
  message: (p: { row: number }) =>
    words(
      `第 ${p.row} 行有一个引号没有收尾，后面都读不出来。`,
      `A quote in row ${p.row} is never closed, and nothing behind it can be read.`,
    ),
  why: words('后面各行的分数都会丢。', 'The scores of all rows behind it would be lost.'),
  help: words('请用表格软件打开，另存为 CSV 再试。', 'Open it in a spreadsheet and save it as CSV again.'),
})

export const tooManyCells = defineDiagnostic({
  code: 'review/too-large',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `这张表超过了 ${p.limit} 格，没有读完。`,
      `This table has more than ${p.limit} cells and was not read to its end.`,
    ),
  why: words('这么大的表不会是打分表。', 'No score sheet is that large.'),
  help: words('请检查是不是选错了文件。', 'Look whether it is the right file.'),
})

export const badCell = defineDiagnostic({
  code: 'review/cell',
  severity: 'error',
  message: (p: { row: number; column: Words; text: string; expects: Words }) =>
    words(
      `第 ${p.row} 行「${p.column['zh-CN']}」写的是「${visible(p.text)}」，应是${p.expects['zh-CN']}。`,
      `Row ${p.row}, \`${p.column.en}\`: \`${visible(p.text)}\` should be ${p.expects.en}.`,
    ),
  why: words('读不懂的格子不能算分。', 'A cell that cannot be read cannot be counted.'),
  help: words('请改好这一格，再汇总一次。', 'Mend the cell and merge the sheets again.'),
})

export const noExpert = defineDiagnostic({
  code: 'review/no-expert',
  severity: 'error',
  message: (p: { row: number }) =>
    words(`第 ${p.row} 行没有写专家是谁。`, `Row ${p.row} does not say who the expert is.`),
  why: words(
    '不知道是谁打的分，就不知道几位专家打过了。',
    'Without it nobody knows how many experts have scored.',
  ),
  help: words('请在「专家」一格写上姓名或代号。', 'Write a name or a code into `Expert`.'),
})

export const twoSheets = defineDiagnostic({
  code: 'review/two-sheets',
  severity: 'error',
  message: (p: { expert: string; course: string; row: number; other: number; file: string }) =>
    words(
      `专家「${visible(p.expert)}」给「${p.course}」打了两次分：这里第 ${p.row} 行，「${visible(p.file)}」第 ${p.other} 行，两次不一样。`,
      `The expert \`${visible(p.expert)}\` scored \`${p.course}\` twice, here in row ${p.row} and in row ${p.other} of \`${visible(p.file)}\`, and not alike.`,
    ),
  why: words(
    '两次都算就多了一票，只算一次又不知道哪次算数。',
    'Counting both gives one person two votes, and nobody knows which of them counts.',
  ),
  help: words('请只留一行。', 'Keep one of them.'),
})

export const otherContent = defineDiagnostic({
  code: 'review/other-content',
  severity: 'warning',
  message: (p: { course: string; experts: number; contents: number }) =>
    words(
      `「${p.course}」的打分表里有 ${p.contents} 种内容，${p.experts} 位专家看的不是同一份。`,
      `The sheets on \`${p.course}\` speak of ${p.contents} contents: its ${p.experts} experts did not see the same.`,
    ),
  why: words('内容改过以后，原来的分数不能算在新内容上。', 'Scores of one content say nothing of another.'),
  help: words(
    '请把现在的内容发给没看过的专家，重新打分。',
    'Send the content as it is now to those who have not seen it.',
  ),
})

export const wrongMove = defineDiagnostic({
  code: 'review/wrong-move',
  severity: 'error',
  message: (p: { from: Words; to: Words; next: readonly Words[] }) =>
    words(
      `状态不能从「${p.from['zh-CN']}」改成「${p.to['zh-CN']}」。${p.next.length === 0 ? '它不能再改了。' : `可以改成：${p.next.map((each) => each['zh-CN']).join('、')}。`}`,
      `The status cannot go from “${p.from.en}” to “${p.to.en}”. ${p.next.length === 0 ? 'It is final.' : `It can go to: ${p.next.map((each) => each.en).join(', ')}.`}`,
    ),
  why: words(
    '报送、审核、入库、出库一步接一步，跳过的步骤没有人负责。',
    'A course is submitted, reviewed, taken in and taken out step by step; nobody answers for a step that was skipped.',
  ),
  help: words('请按次序一步一步改。', 'Take one step after the other.'),
})

const mustBeReviewed = {
  why: words(
    '提供必审、上线必审、更新必审。',
    'What is offered, goes online or is updated must be reviewed.',
  ),
  help: words(
    '请审过现在的内容，用「kebao review record」记下，再改状态。',
    'Review the content as it is, put that down with `kebao review record`, then change the status.',
  ),
}

export const stepMissing = defineDiagnostic({
  code: 'review/step-missing',
  severity: 'error',
  message: (p: { step: string; to: Words; state: 'missing' | 'stale' | 'unbound' | 'failed' }) => {
    const what = {
      missing: words('还没有做', 'has not been taken'),
      stale: words('审的是改动以前的内容', 'saw other content than this'),
      unbound: words('没有写所审内容的校验值', 'does not say which content it saw'),
      failed: words('没有通过', 'was not passed'),
    }[p.state]
    return words(
      `要改成「${p.to['zh-CN']}」，「${p.step}」${what['zh-CN']}。`,
      `Before “${p.to.en}”: the step \`${p.step}\` ${what.en}.`,
    )
  },
  ...mustBeReviewed,
})

export const notReviewed = defineDiagnostic({
  code: 'review/not-reviewed',
  severity: 'error',
  message: (p: { to: Words }) =>
    words(
      `要改成「${p.to['zh-CN']}」，还没有一条对现在内容的通过记录。`,
      `Before “${p.to.en}”: no record says that the content as it is was passed.`,
    ),
  ...mustBeReviewed,
})

export const notByLine = defineDiagnostic({
  code: 'review/front-matter',
  severity: 'error',
  message: words(
    '课程信息不是一行一项写的，没法自动改。',
    'The front matter is not written one entry a line, so it cannot be edited.',
  ),
  why: words(
    '只改一项，其余的一字不动，才不会弄坏别的。',
    'One entry is changed and all others stay as they are, so that nothing else breaks.',
  ),
  help: words('请改成一行一项，再运行一次。', 'Write one entry a line and run this again.'),
})

export const unknownStep = defineDiagnostic({
  code: 'review/unknown-step',
  severity: 'error',
  message: (p: { step: string; steps: readonly string[] }) =>
    words(
      `本地的审核步骤里没有「${visible(p.step)}」，有：${p.steps.join('、')}。`,
      `\`${visible(p.step)}\` is none of the steps of review here: ${p.steps.join(', ')}.`,
    ),
  why: words(
    '步骤的名字对不上，入库时就认不出这条记录。',
    'A record under another name is not recognised when the course is to be published.',
  ),
  help: words(
    '请用其中一个名字；步骤写在配置的「审核步骤」里。',
    'Use one of these; the steps are `reviewSteps` of the profile.',
  ),
})
