/** What can be wrong with a package as a whole. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { type Words, words } from '../base/words.js'

export const noRoot = defineDiagnostic({
  code: 'parse/root-missing',
  severity: 'error',
  message: words(
    '这里没有课程文件，也没有大纲文件。',
    'There is neither a course document nor a syllabus document here.',
  ),
  why: words(
    '课包要有一个「课程.md」（course.md）或「大纲.md」（syllabus.md），写明课程的基本情况。',
    'A package has one `course.md` (`课程.md`) or `syllabus.md` (`大纲.md`) that says what the course is.',
  ),
  help: (p: { hint?: Words }) =>
    p.hint ??
    words(
      '请检查文件夹选得对不对；新课可以用「kebao new」生成。',
      'Check that this is the right folder; `kebao new` starts a new course.',
    ),
})

export const severalRoots = defineDiagnostic({
  code: 'parse/root-ambiguous',
  severity: 'error',
  message: (p: { others: readonly string[] }) =>
    words(
      `除了这个文件，还有${p.others.map((each) => `「${each}」`).join('')}。`,
      `Beside this file there is also ${p.others.map((each) => `\`${each}\``).join(', ')}.`,
    ),
  why: words(
    '一个课包只能有一个课程文件或大纲文件。',
    'A package has one course document or one syllabus document.',
  ),
  help: words(
    '请只留一个；不用的移到别处，或在名字前加下划线。',
    'Keep one; move the others away, or put an underscore before their names.',
  ),
})

export const rootKind = defineDiagnostic({
  code: 'parse/root-kind',
  severity: 'warning',
  message: (p: { kind: 'course' | 'syllabus' }) =>
    p.kind === 'syllabus'
      ? words(
          '类型是课程大纲，文件却叫课程。',
          'The type is a syllabus, but the file is named after a course.',
        )
      : words('类型是课程，文件却叫大纲。', 'The type is a course, but the file is named after a syllabus.'),
  why: words(
    '按类型处理；别人按文件名会认错。',
    'The type is what counts; people who go by the file name are misled.',
  ),
  help: (p) =>
    p.kind === 'syllabus'
      ? words(
          '请把文件改名为「大纲.md」，或改正类型。',
          'Rename the file to syllabus.md, or correct the type.',
        )
      : words(
          '请把文件改名为「课程.md」，或改正类型。',
          'Rename the file to course.md, or correct the type.',
        ),
})

export const tooManyFiles = defineDiagnostic({
  code: 'parse/too-many-files',
  severity: 'error',
  message: (p: { count: number; limit: number }) =>
    words(
      `课包里有 ${p.count} 个文件，超过 ${p.limit} 个。`,
      `The package holds ${p.count} files, more than ${p.limit}.`,
    ),
  why: words('文件太多的课包很难传送和审核。', 'A package of so many files is hard to send and to review.'),
  help: words(
    '请拆成几门课，或把不用的文件移走。',
    'Split it into several courses, or move unused files away.',
  ),
})

export const fileTooLarge = defineDiagnostic({
  code: 'parse/file-too-large',
  severity: 'error',
  message: (p: { size: number; limit: number }) =>
    words(
      `这个文件有 ${Math.ceil(p.size / 1024)} KiB，超过 ${Math.floor(p.limit / 1024)} KiB。`,
      `This file is ${Math.ceil(p.size / 1024)} KiB, more than ${Math.floor(p.limit / 1024)} KiB.`,
    ),
  why: words(
    '一节课的文字不会这么长；太长的文件打开慢，也可能是放错了内容。',
    'No lesson is that long; such a file is slow to open, or holds something else.',
  ),
  help: words(
    '请拆成几节课，或把附件放进素材文件夹。',
    'Split it into lessons, or move attachments to the assets folder.',
  ),
})

export const lessonMissing = defineDiagnostic({
  code: 'parse/lesson-missing',
  severity: 'error',
  message: (p: { name: string }) =>
    words(`列出的课节「${p.name}」找不到文件。`, `The listed lesson \`${p.name}\` has no file.`),
  why: words('学员会少上一课。', 'Learners would miss a lesson.'),
  help: words('请检查文件名，或从列表里删去。', 'Check the file name, or take it off the list.'),
})

export const lessonTwice = defineDiagnostic({
  code: 'parse/lesson-twice',
  severity: 'error',
  message: (p: { name: string }) =>
    words(`课节「${p.name}」列了两次。`, `The lesson \`${p.name}\` is listed twice.`),
  why: words('一节课只能排在一处。', 'A lesson has one place in the order.'),
  help: words('请删去多余的一处。', 'Take it off the list once.'),
})

export const lessonUnlisted = defineDiagnostic({
  code: 'parse/lesson-unlisted',
  severity: 'warning',
  message: (p: { name: string }) =>
    words(
      `课节「${p.name}」没有列进课程的课节次序。`,
      `The lesson \`${p.name}\` is not on the list of lessons.`,
    ),
  why: words(
    '没有列出的课节排在最后，次序可能不对。',
    'Lessons that are not listed come last, perhaps in the wrong order.',
  ),
  help: words(
    '请加进列表；不用的课节在文件名前加下划线。',
    'Put it on the list; begin the name of an unused lesson with an underscore.',
  ),
})

export const lessonOrder = defineDiagnostic({
  code: 'parse/lesson-order',
  severity: 'warning',
  message: (p: { other?: string }) =>
    p.other === undefined
      ? words('这个课节的文件名没有序号。', 'The file name of this lesson has no number.')
      : words(`这个课节与「${p.other}」的序号相同。`, `This lesson has the same number as \`${p.other}\`.`),
  why: words('序号不清楚，课节的先后就靠猜。', 'Without clear numbers the order of lessons is a guess.'),
  help: words('请给文件名加上序号，如「03-拍照」。', 'Number the file name, as in `03-photos`.'),
})
