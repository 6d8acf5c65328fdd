/** What is told of a submission as a whole; of what is in a course, the rules of lint tell. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { visible } from '../../base/visible.js'
import { type Words, words } from '../../base/words.js'

const unopened = words(
  '打不开的文件没法检查，也没法收进目录。',
  'What cannot be opened can be neither checked nor taken into the catalogue.',
)

export const strangeArchive = defineDiagnostic({
  code: 'intake/strange-archive',
  severity: 'error',
  message: words('这种压缩包打不开。', 'Archives of this kind are not opened here.'),
  why: words(
    '这里只收 zip 压缩包和 .kebao 课包文件。',
    'Zip archives and `.kebao` bundles are taken here, no others.',
  ),
  help: words(
    '请报送单位解开以后，重新压成 zip 再发来。',
    'Ask the sender to unpack it and send it again as a zip archive.',
  ),
})

export const officeDocument = defineDiagnostic({
  code: 'intake/document',
  severity: 'error',
  message: words(
    '这是 Word、PDF 一类的文件，不是课包。',
    'This is a Word, PDF or similar document, not a course package.',
  ),
  why: words('这类文件里的课节和题目认不出来。', 'Lessons and questions cannot be told apart in it.'),
  help: words(
    '请报送单位把内容写成「课程.md」和各课的 .md 文件，再压成 zip 发来。',
    'Ask the sender to put it into `course.md` and one `.md` file a lesson, and to send these as a zip archive.',
  ),
})

export const nothingThere = defineDiagnostic({
  code: 'intake/empty',
  severity: 'error',
  message: words('里面什么也没有。', 'There is nothing in it.'),
  why: words('可能压缩时没有选中文件。', 'Perhaps no files were chosen when it was packed.'),
  help: words('请报送单位重新压缩，再发一次。', 'Ask the sender to pack it anew and send it again.'),
})

const noCourseMessage = words('里面没有找到课程。', 'No course was found in it.')
const noCourseWhy = words(
  '每门课要有一个「课程.md」或「大纲.md」，写明编号、标题和受众。',
  'Each course needs a `course.md` or a `syllabus.md` that gives its id, title and audience.',
)

export const noCourse = defineDiagnostic({
  code: 'intake/no-course',
  severity: 'error',
  message: noCourseMessage,
  why: noCourseWhy,
  help: words(
    '请报送单位用「kebao new」的模板补上「课程.md」，再发一次。',
    'Ask the sender to add a `course.md`, as `kebao new` makes one, and to send it again.',
  ),
})

/** A file is nearly named as a document of a package: the help says which, in words that the author can follow. */
export const misnamedRoot = defineDiagnostic<{ hint: Words }>({
  code: 'intake/misnamed-root',
  severity: 'error',
  message: noCourseMessage,
  why: noCourseWhy,
  help: ({ hint }) => hint,
})

export const linkOnly = defineDiagnostic({
  code: 'intake/link',
  severity: 'error',
  message: words(
    '这是一个链接或特殊文件，不是文件本身。',
    'This is a link or a special file, not a file itself.',
  ),
  why: words('链接可能指到别的地方，所以没有打开。', 'A link may lead anywhere, so it was not followed.'),
  help: words('请把文件本身放进来，再收一次。', 'Put the file itself there, and take it in again.'),
})

export const cannotRead = defineDiagnostic({
  code: 'intake/cannot-read',
  severity: 'error',
  message: (p: { cause: string }) =>
    words(`读不出来（${visible(p.cause)}）。`, `It cannot be read (${visible(p.cause)}).`),
  why: unopened,
  help: words(
    '请检查有没有权限，文件是不是正在被别的程序改动，再收一次。',
    'See whether you may read it and whether another program is writing it, and take it in again.',
  ),
})

export const emptyFolder = defineDiagnostic({
  code: 'intake/empty-folder',
  severity: 'error',
  message: words('这个文件夹是空的。', 'This folder is empty.'),
  why: words('可能复制时漏了文件。', 'Perhaps its files were missed when it was copied.'),
  help: words('请与报送单位核对，补齐以后再收一次。', 'Ask its sender, fill it, and take it in again.'),
})

export const nestedTooDeep = defineDiagnostic({
  code: 'intake/nested-too-deep',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `压缩包套得太深，第 ${p.limit} 层里面的没有再打开。`,
      `Archives stand too deep inside one another: those below level ${p.limit} were not opened.`,
    ),
  why: unopened,
  help: words(
    '请报送单位解开里面的压缩包，把文件夹直接压成一个 zip。',
    'Ask the sender to unpack the inner archives and to pack the folders as one zip archive.',
  ),
})

const mib = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`

export const submissionTooLarge = defineDiagnostic({
  code: 'intake/submission-too-large',
  severity: 'error',
  message: (p: { limit: number; isDeflated: boolean }) =>
    p.isDeflated
      ? words(
          `里面压缩着的文件，解开以后超过了每份报送的上限 ${mib(p.limit)}，没有再解下去。`,
          `Its compressed files unpack to more than ${mib(p.limit)}, the limit of one submission, and were not unpacked further.`,
        )
      : words(
          `解开以后超过了每份报送的上限 ${mib(p.limit)}，没有再解下去。`,
          `It unpacks to more than ${mib(p.limit)}, the limit of one submission, and was not unpacked further.`,
        ),
  why: words('过大的压缩包会占满内存或磁盘。', 'An oversized archive can fill the memory or the disk.'),
  help: words(
    '请报送单位分成几份，或压缩视频和图片以后再发来。',
    'Ask the sender to split it, or to compress its videos and pictures.',
  ),
})

export const submissionTooMany = defineDiagnostic({
  code: 'intake/submission-too-many-files',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `里面的文件超过了每份报送的上限 ${p.limit} 个，没有再解下去。`,
      `It holds more than ${p.limit} files, the limit of one submission, and was not unpacked further.`,
    ),
  why: words('文件过多会占满内存或磁盘。', 'Too many files can fill the memory or the disk.'),
  help: words('请报送单位分成几份再发来。', 'Ask the sender to split it.'),
})

export const submissionTooCrowded = defineDiagnostic({
  code: 'intake/submission-too-many-courses',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `里面的课超过了每份报送的上限 ${p.limit} 门，其余的收下了，没有检查。`,
      `It holds more than ${p.limit} courses, the limit of one submission: the others were kept, but not checked.`,
    ),
  why: words('一份里的课太多，别的报送就轮不到了。', 'Too many in one submission keep the others waiting.'),
  help: words('请报送单位分成几份再发来。', 'Ask the sender to split it.'),
})

export const runTooLarge = defineDiagnostic({
  code: 'intake/run-too-large',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `这一批已经解开了 ${mib(p.limit)}，到了上限，这一份没有打开。`,
      `This run has unpacked ${mib(p.limit)}, its limit: this one was not opened.`,
    ),
  why: words('一次收得太多会占满磁盘。', 'Taking in too much at once can fill the disk.'),
  help: words('请把它留到下一批，单独再收一次。', 'Leave it for a run of its own.'),
})

export const runTooMany = defineDiagnostic({
  code: 'intake/run-too-many',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `这一批已经有 ${p.limit} 份，到了上限，这一份没有打开。`,
      `This run has ${p.limit} submissions, its limit: this one was not opened.`,
    ),
  why: words('一次收得太多会占满磁盘。', 'Taking in too much at once can fill the disk.'),
  help: words('请把它留到下一批，单独再收一次。', 'Leave it for a run of its own.'),
})

export const failed = defineDiagnostic({
  code: 'intake/fault',
  severity: 'error',
  message: (p: { detail: string }) =>
    words(
      `kebao 处理这一份时自己出错了：${visible(p.detail)}。`,
      `kebao itself failed on this submission: ${visible(p.detail)}.`,
    ),
  why: words('别的报送没有受影响。', 'The other submissions were not affected.'),
  help: words(
    '请人打开看看，并把这句话告诉 kebao 的维护者。',
    'Have somebody look at it, and tell the maintainers of kebao this sentence.',
  ),
})
