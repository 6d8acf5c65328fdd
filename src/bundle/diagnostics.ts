/** What can be wrong with a bundle, when it is made and when it is read. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { type Words, words } from '../base/words.js'

export const foreignFile = defineDiagnostic({
  code: 'bundle/file-type',
  severity: 'error',
  message: words('课包不收这种文件。', 'A bundle does not take this kind of file.'),
  why: words(
    '网页、脚本、程序和压缩包可能带有会运行的代码，平台不敢接收。',
    'Web pages, scripts, programs and archives may carry code that runs, so platforms refuse them.',
  ),
  help: words(
    '请换成图片、音视频、PDF 或 Office 文档；不用的文件在名字前加下划线。',
    'Use images, audio, video, PDF or Office documents; begin the name of an unused file with an underscore.',
  ),
})

export const longPath = defineDiagnostic({
  code: 'bundle/path-too-long',
  severity: 'error',
  message: words(
    '这个文件的路径太长，或文件夹套得太深。',
    'The path of this file is too long, or its folders are too deep.',
  ),
  why: words(
    '包文件里还要在前面加上「data/source/」，超出后有的电脑解不开。',
    'In a bundle it stands below `data/source/`; beyond the limit some computers cannot unpack it.',
  ),
  help: words('请缩短文件名，或少套几层文件夹。', 'Shorten the names, or use fewer folders.'),
})

export const incomplete = defineDiagnostic({
  code: 'bundle/incomplete',
  severity: 'error',
  message: (p: { key: string }) =>
    words(
      `「${p.key}」缺少或不完整，不能打包。`,
      `\`${p.key}\` is missing or incomplete: the package cannot be packed.`,
    ),
  why: words(
    '每个课包都要写明编号、版本、标题、语言、类型和许可。',
    'Every bundle says its id, version, title, language, type and licence.',
  ),
  help: words(
    '请先运行「kebao lint」，把错误改好再打包。',
    'Run `kebao lint` and mend the errors before packing.',
  ),
})

export const duplicateLesson = defineDiagnostic({
  code: 'bundle/duplicate-lesson',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`有两个课节的编号都是「${p.id}」。`, `Two lessons have the id \`${p.id}\`.`),
  why: words(
    '学习记录按编号走，重了就分不清是哪一课。',
    'Learning records follow the id: with two of them nobody knows which lesson is meant.',
  ),
  help: words('请给其中一课换一个编号。', 'Give one of them another id.'),
})

export const duplicateQuestion = defineDiagnostic({
  code: 'bundle/duplicate-question',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`有两道题的编号都是「${p.id}」。`, `Two questions have the id \`${p.id}\`.`),
  why: words(
    '答案和成绩按题目编号走，重了就会判错题。',
    'Answers and marks follow the id of a question: with two of them one is marked by the key of the other.',
  ),
  help: words(
    '请给其中一题换一个编号；整门课里不能重复。',
    'Give one of them another id, unique in the whole course.',
  ),
})

export const unsafePicture = defineDiagnostic({
  code: 'bundle/unsafe-svg',
  severity: 'error',
  message: words('这张 SVG 图里不只有图形。', 'This SVG image holds more than shapes.'),
  why: words(
    'SVG 能像网页一样运行程序、连到别的网站，课包里的图片原样分发，所以不安全的一律不收。',
    'SVG can run programs and call other sites as a web page can; images travel as they are, so unsafe ones are refused.',
  ),
  help: words(
    '请在画图软件里另存为「纯 SVG」，或导出成 PNG；「kebao lint」会指出是哪一处。',
    'Save it as plain SVG from the drawing program, or export it as PNG; `kebao lint` shows the spot.',
  ),
})

export const hotlink = defineDiagnostic({
  code: 'bundle/hotlink',
  severity: 'warning',
  message: words(
    '这里的图片或音视频在别的网站上，没有打进包里。',
    'This image or recording is on another site and was left out of the bundle.',
  ),
  why: words(
    '包里的网页不从别的网站取东西：没有网络也要能看，也不让别人知道谁在看。页面上只留下它的说明文字。',
    'Pages of a bundle fetch nothing: they must show without a network, and tell nobody who reads. Only the text that describes it stays.',
  ),
  help: words(
    '请取得授权后把文件放进课包；只想推荐对方的页面，改用普通链接。',
    'Get permission and put the file into the package; to recommend the page of the other site use a plain link.',
  ),
})

export const reservedLesson = defineDiagnostic({
  code: 'bundle/lesson-id',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`「${p.id}」不能用作课节编号。`, `\`${p.id}\` cannot be the id of a lesson.`),
  why: words(
    '编号会成为包里的文件名，而这个名字是 Windows 留给设备的。',
    'The id becomes the name of a file in the bundle, and Windows keeps this name for a device.',
  ),
  help: words('请换一个编号，如「know-your-phone」。', 'Choose another id, such as `know-your-phone`.'),
})

const whyRefuse = words(
  '内容可能损坏，或被人改过，不能当作原来的课包使用。',
  'The content may be damaged or tampered with, and must not pass for the original.',
)
const helpRefuse = words(
  '请不要使用它，向发布单位重新索取。',
  'Do not use it; ask the publisher for another copy.',
)

const refusal = <P extends object = Record<never, never>>(
  code: string,
  message: Words | ((params: P) => Words),
) =>
  defineDiagnostic<P>({
    code: `bundle/${code}`,
    severity: 'error',
    message,
    why: whyRefuse,
    help: helpRefuse,
  })

export const noManifest = defineDiagnostic({
  code: 'bundle/manifest-missing',
  severity: 'error',
  message: words('里面没有清单 kebao.json。', 'There is no manifest kebao.json in it.'),
  why: words(
    '没有清单，就不知道里面该有什么、有没有被改过。',
    'Without it nobody can tell what belongs in here, and whether it was changed.',
  ),
  help: words(
    '请检查选得对不对；还没打包的课程文件夹，先用「kebao pack」打包。',
    'Check that this is the right one; a folder that is not packed yet is packed by `kebao pack`.',
  ),
})

export const brokenManifest = refusal<{ reason: string }>('manifest-broken', (p) =>
  words(`清单读不通：${p.reason}。`, `The manifest cannot be read: ${p.reason}.`),
)

export const foreignManifest = refusal(
  'manifest-form',
  words('清单不是规范的写法（RFC 8785）。', 'The manifest is not in canonical form (RFC 8785).'),
)

export const newerFormat = defineDiagnostic({
  code: 'bundle/format-newer',
  severity: 'error',
  message: (p: { version: number; known: number }) =>
    words(
      `这个课包是第 ${p.version} 版格式，这里的 kebao 只认得到第 ${p.known} 版。`,
      `This bundle has format ${p.version}; this kebao knows formats up to ${p.known}.`,
    ),
  why: words(
    '按旧版规则读新格式，可能读错、漏读。',
    'Reading a new format by old rules may misread or miss content.',
  ),
  help: words('请升级 kebao 再打开。', 'Upgrade kebao and open it again.'),
})

export const foreignPath = refusal(
  'manifest-path',
  words('清单里的这个路径不合规矩。', 'The manifest holds this path against the rules.'),
)

export const missingFile = refusal(
  'file-missing',
  words('清单里的这个文件不见了。', 'This file of the manifest is missing.'),
)
export const unknownFile = refusal(
  'file-unknown',
  words('清单里没有这个文件。', 'The manifest does not name this file.'),
)
export const changedFile = refusal(
  'file-changed',
  words('这个文件与清单记的不一样。', 'This file is not what the manifest says.'),
)

export const moreFiles = refusal<{ count: number }>('more-files', (p) =>
  words(
    `同样有问题的文件还有 ${p.count} 个，没有一一列出。`,
    `${p.count} more files have the same fault and are not listed.`,
  ),
)

export const wrongContent = refusal(
  'content-digest',
  words('清单里的内容校验值与内容对不上。', 'The content digest in the manifest is not that of the content.'),
)

export const brokenCourse = refusal<{ reason: string }>('course-broken', (p) =>
  words(`课程数据不合格式：${p.reason}。`, `The course data does not follow its schema: ${p.reason}.`),
)

export const foreignHtml = defineDiagnostic({
  code: 'bundle/foreign-html',
  severity: 'error',
  message: words('里面的网页内容不是 kebao 会写出来的。', 'It holds HTML that kebao would not have written.'),
  why: words(
    '平台会把它直接放进网页；别的写法可能带着会运行的程序，或向别的网站要图片。',
    'Platforms put it straight into their pages; anything else may run programs or fetch from other sites.',
  ),
  help: words(
    '请不要使用它；发布单位可以用 kebao 从原文件重新打包。',
    'Do not use it; its publisher can pack the author’s files again with kebao.',
  ),
})
