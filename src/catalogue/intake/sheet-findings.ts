/** What of the findings is for the sender, in words that speak to the sender: a sheet is mailed, the index is not. */
import { type Words, words } from '../../base/words.js'
import type { IntakeFinding, IntakeSubmission } from '../../model/intake.js'

/** Of these the sender can mend nothing: a person at the centre sees to them, on the index. */
const WITHHELD: ReadonlySet<string> = new Set([
  'intake/cannot-read',
  'intake/fault',
  'intake/run-too-large',
  'intake/run-too-many',
])

type Said = Partial<Pick<IntakeFinding, 'message' | 'why' | 'help'>>

const again = words(
  '请用普通的压缩软件重新压成 zip，再发一次。',
  'Pack it anew as an ordinary zip archive and send it again.',
)
const split = words('请分成几份再发来。', 'Split it, and send the parts.')
const enough = words('不用再报。', 'There is no need to send it again.')

/** No other county is named, and no submission of another but by what it means for this one. */
const said: ReadonlyMap<string, Said> = new Map<string, Said>([
  [
    'intake/same-file',
    { message: words('同一个文件已经收到过。', 'The same file was received before.'), help: enough },
  ],
  [
    'intake/same-content',
    {
      message: words('内容一样的课已经有了。', 'A course with the same content is there already.'),
      help: enough,
    },
  ],
  [
    'intake/alike',
    {
      message: words(
        '它与别的课有不少相同，又没有写明是改编。',
        'Much of it is like another course, and it does not say that it was adapted.',
      ),
      help: words(
        '如果是改编的，请用「改编自」写明来源；不是就不用改，等候通知。',
        'If it was adapted, say in `basedOn` from what; if not, leave it as it is.',
      ),
    },
  ],
  [
    'intake/id-taken',
    {
      message: words(
        '这个编号的这个版本，内容不同的另一门课已经用了。',
        'This id and version are also those of a course with other content.',
      ),
      help: words(
        '如果是另一门课，请换编号；如果是修订，请改高版本。',
        'Give another course an id of its own, and a revision a higher version.',
      ),
    },
  ],
  [
    'intake/hidden-by-author',
    {
      why: words('略过了的问题还在。', 'What was passed over is still there.'),
      help: words('请改好，或者写清略过的理由。', 'Mend it, or give the reason for passing over it.'),
    },
  ],
  [
    'intake/link',
    { help: words('请发文件本身，不要发快捷方式。', 'Send the file itself rather than a link to it.') },
  ],
  ['intake/root-renamed', { help: words('下次请改用这个名字。', 'Use this name next time.') }],
  [
    'intake/other-files',
    {
      help: words(
        '如果是课程的内容，请放进课程的文件夹再发一次；说明和申报表不用动。',
        'If it is part of the course, put it into its folder and send it again; letters and forms may stay.',
      ),
    },
  ],
  [
    'intake/package-in-package',
    {
      help: words(
        '如果是另一门课，请放到单独的文件夹再发来。',
        'If it is another course, put it into a folder of its own and send it again.',
      ),
    },
  ],
  [
    'intake/strange-archive',
    { help: words('请解开以后，重新压成 zip 再发来。', 'Unpack it, and send it again as a zip archive.') },
  ],
  [
    'intake/document',
    {
      help: words(
        '请把内容写成「课程.md」和各课的 .md 文件，再压成 zip 发来。',
        'Put it into `course.md` and one `.md` file a lesson, and send these as a zip archive.',
      ),
    },
  ],
  [
    'intake/no-course',
    {
      help: words(
        '请用「kebao new」的模板补上「课程.md」，再发一次。',
        'Add a `course.md`, as `kebao new` makes one, and send it again.',
      ),
    },
  ],
  ['intake/empty', { help: words('请重新压缩，再发一次。', 'Pack it anew and send it again.') }],
  ['intake/empty-folder', { help: words('请补齐以后再发一次。', 'Fill it, and send it again.') }],
  ['intake/not-an-archive', { help: again }],
  [
    'intake/nested-too-deep',
    {
      help: words(
        '请解开里面的压缩包，把文件夹直接压成一个 zip。',
        'Unpack the inner archives, and pack the folders as one zip archive.',
      ),
    },
  ],
  [
    'intake/submission-too-large',
    {
      help: words(
        '请分成几份，或压缩视频和图片以后再发来。',
        'Split it, or compress its videos and pictures, and send it again.',
      ),
    },
  ],
  ['intake/submission-too-many-files', { help: split }],
  ['intake/submission-too-many-courses', { help: split }],
  [
    'bundle/encrypted',
    {
      help: words(
        '请不设密码，重新压成 zip 再发一次。',
        'Pack it anew without a password and send it again.',
      ),
    },
  ],
])

// A hint on the name of the root document (`intake/misnamed-root`) speaks to the author already.
const saidOf = ({ code }: IntakeFinding, isOfWhole: boolean): Said | undefined =>
  said.get(code) ?? (isOfWhole && code.startsWith('bundle/') ? { help: again } : undefined)

/**
 * Findings as they stand on a sheet, each thing once.
 *
 * @param isOfWhole true for those of a submission, false for those of a course in it
 */
export const sheetFindings = (
  findings: readonly IntakeFinding[],
  isOfWhole: boolean,
): readonly IntakeFinding[] => {
  const told = new Set<string>()
  return findings.flatMap((found) => {
    const own = saidOf(found, isOfWhole && found.severity === 'error')
    const isAgain = own?.message !== undefined && told.has(found.code)
    told.add(found.code)
    return isAgain || WITHHELD.has(found.code) ? [] : [{ ...found, ...own }]
  })
}

const steps: Readonly<Record<IntakeSubmission['verdict'], Words>> = {
  accepted: words('检查通过，不用再做什么。', 'It passed the checks: nothing needs to be done.'),
  duplicate: words('已经有了，不用再报。', 'It is there already: there is no need to send it again.'),
  person: words(
    '收件的单位看过再通知；下面有「怎么改」的，可以先改。',
    'The receiver will look at it and let you know; what is listed below may be mended meanwhile.',
  ),
  return: words('请照「怎么改」改好，再报一次。', 'Mend what is listed, and send it again.'),
  unreadable: again,
}

/** The one thing that the sender does next. */
export const senderStep = ({ verdict, sameAs, findings, packages }: IntakeSubmission): Words => {
  if (sameAs !== undefined) return steps.duplicate
  const found = packages.length > 0 ? undefined : findings.find(({ severity }) => severity === 'error')
  if (found === undefined) return steps[verdict]
  return sheetFindings([found], true)[0]?.help ?? waiting
}

const waiting = words('请等候通知，不用做什么。', 'Nothing needs to be done: the receiver will let you know.')

/** A verdict as the sender reads it. */
export const senderVerdict = (verdict: IntakeSubmission['verdict'], plain: Words): Words =>
  verdict === 'person' ? words('等人审看', 'Under review') : plain
