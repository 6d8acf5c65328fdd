/** What is told of courses as they were found: under which name, with what else, and like which others. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { visible } from '../../base/visible.js'
import { type Words, words } from '../../base/words.js'

export const rootRenamed = defineDiagnostic({
  code: 'intake/root-renamed',
  severity: 'warning',
  message: (p: { from: string; to: string }) =>
    words(`「${visible(p.from)}」当作「${p.to}」来读了。`, `\`${visible(p.from)}\` was read as \`${p.to}\`.`),
  why: words(
    '每门课的首页要用规定的文件名，别的软件才找得到。',
    'The first page of a course has a name of its own, by which other programs find it.',
  ),
  help: words(
    '请看看认得对不对；报送单位下次请改用这个名字。',
    'See whether that is right, and use this name next time.',
  ),
})

export const packageInPackage = defineDiagnostic({
  code: 'intake/package-in-package',
  severity: 'warning',
  message: (p: { names: readonly string[] }) =>
    words(
      `这门课的文件夹里还有「${visible(p.names[0] ?? '')}」${p.names.length > 1 ? `等 ${p.names.length} 个` : ''}，像是另一门课或压缩包。`,
      `The folder of this course also holds \`${visible(p.names[0] ?? '')}\`${p.names.length > 1 ? ` and others, ${p.names.length} in all` : ''}, which looks like another course or an archive.`,
    ),
  why: words(
    '它只当作这门课的附件收下，没有另外检查。',
    'It was taken as part of this course, and was not checked by itself.',
  ),
  help: words(
    '如果是另一门课，请报送单位放到单独的文件夹再发来。',
    'If it is another course, ask the sender to put it into a folder of its own.',
  ),
})

export const otherFiles = defineDiagnostic({
  code: 'intake/other-files',
  severity: 'warning',
  message: (p: { names: readonly string[] }) =>
    words(
      `「${visible(p.names[0] ?? '')}」${p.names.length > 1 ? `等 ${p.names.length} 个文件` : ''}不属于任何一门课。`,
      `\`${visible(p.names[0] ?? '')}\`${p.names.length > 1 ? ` and others, ${p.names.length} in all,` : ''} belong to no course.`,
    ),
  why: words(
    '它可能是说明或申报表，也可能是漏放进课程的内容。',
    'It may be a letter or a form, or part of a course that was put elsewhere.',
  ),
  help: words(
    '请打开看看；要用的话，放进课程的文件夹再收一次。',
    'Look at it; if it matters, put it into the folder of its course.',
  ),
})

export const sameFile = defineDiagnostic({
  code: 'intake/same-file',
  severity: 'info',
  message: (p: { number: number }) =>
    words(
      `与第 ${p.number} 份是同一个文件，一个字节也不差。`,
      `It is the same file as submission ${p.number}, byte for byte.`,
    ),
  why: words('同一份报了两次，只算一份。', 'It was sent twice, and counts once.'),
  help: words(
    '不用处理；要确认的话，请问报送单位。',
    'Nothing needs to be done; ask the sender if in doubt.',
  ),
})

export const sameContent = defineDiagnostic({
  code: 'intake/same-content',
  severity: 'info',
  message: (p: { other: Words }) =>
    words(`内容与${p.other['zh-CN']}一样。`, `Its content is that of ${p.other.en}.`),
  why: words(
    '同一门课已经有了，再收一份就重复了。',
    'The same course is there already: another copy would repeat it.',
  ),
  help: words(
    '不用再收；两家都报的，请商量由谁署名。',
    'There is no need for both; if two sent it, settle whose it is.',
  ),
})

export const alikeCourse = defineDiagnostic({
  code: 'intake/alike',
  severity: 'warning',
  message: (p: { other: Words; percent: string }) =>
    words(
      `与${p.other['zh-CN']}有 ${p.percent} 相同，又没有写明是改编。`,
      `${p.percent} of it is like ${p.other.en}, and it does not say that it was adapted from it.`,
    ),
  why: words(
    '要求是「避免重复建设，实现资源共享」：已有的课，改编比重建好。',
    'Policy asks not to build twice what can be shared: adapting a course is better than making it anew.',
  ),
  help: words(
    '请人看看是谁抄谁、能不能改编：许可允许的，用「改编自」写明来源。',
    'Have somebody compare the two; where the licence allows it, say in `basedOn` what it was adapted from.',
  ),
})

export const idTaken = defineDiagnostic({
  code: 'intake/id-taken',
  severity: 'error',
  message: (p: { id: string; version: string; other: Words }) =>
    words(
      `编号「${visible(p.id)}」的 ${visible(p.version)} 版，${p.other['zh-CN']}已经用了，内容却不同。`,
      `Version ${visible(p.version)} of \`${visible(p.id)}\` is also that of ${p.other.en}, with other content.`,
    ),
  why: words(
    '同一个编号、同一个版本只能是同一份课，平台会拒绝后一份，或者盖掉前一份。',
    'One id and one version are one course: a platform would refuse the second, or overwrite the first.',
  ),
  help: words(
    '请问清是两门课还是一门课的修订：前者换编号，后者改高版本。',
    'Ask whether it is another course, which needs an id of its own, or a revision, which needs a higher version.',
  ),
})

export const gbkNames = defineDiagnostic({
  code: 'intake/gbk-names',
  severity: 'info',
  message: (p: { name: string; count: number }) =>
    words(
      `有 ${p.count} 个文件名是按 GBK 编码读的，如「${visible(p.name)}」。`,
      `File names read as GBK: ${p.count}, such as \`${visible(p.name)}\`.`,
    ),
  why: words(
    '压缩包没有写明文件名的编码，中文 Windows 上的压缩软件常常这样。',
    'The archive does not say how its names are encoded, as is usual with archive programs on a Chinese Windows.',
  ),
  help: words(
    '请看看名字对不对；对就不用处理。',
    'See whether the names are right; if so, nothing needs to be done.',
  ),
})

export const hiddenByAuthor = defineDiagnostic({
  code: 'intake/hidden-by-author',
  severity: 'warning',
  message: (p: { codes: readonly string[]; count: number }) =>
    words(
      `作者自己让检查略过了 ${p.count} 处要改的问题，如「${visible(p.codes[0] ?? '')}」。`,
      `Its author told the checks to pass over errors: ${p.count}, such as \`${visible(p.codes[0] ?? '')}\`.`,
    ),
  why: words(
    '略过了的问题还在；理由站不站得住，要由收件的人来定。',
    'What was passed over is still there, and whether the reason holds is for the receiver to say.',
  ),
  help: words('请看看作者写的理由，再决定收不收。', 'Read the reasons that the author gives, and decide.'),
})

export const moreFindings = defineDiagnostic({
  code: 'intake/more-findings',
  severity: 'info',
  message: (p: { count: number }) =>
    words(
      `还有 ${p.count} 处问题，没有一一列出。`,
      `There are ${p.count} more findings, which are not listed.`,
    ),
  why: words('列出来的已经够改一轮。', 'What is listed is enough for one round of mending.'),
  help: words('请先改好列出来的，再报一次。', 'Mend what is listed first, and send it again.'),
})
