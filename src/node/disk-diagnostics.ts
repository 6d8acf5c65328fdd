/** What can be wrong with the files of a package before anything in them is read. */
import { defineDiagnostic, words } from '../index.js'

const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20)

export const notAFile = defineDiagnostic({
  code: 'disk/not-a-file',
  severity: 'error',
  message: words(
    '这里是快捷链接或特殊文件，没有收进课包。',
    'This is a link or a special file; it was left out.',
  ),
  why: words(
    '链接指向别处的文件，换一台电脑就失效，还可能把不该公开的内容带进课包。',
    'A link points at a file elsewhere: it breaks on another computer and may carry private content into the package.',
  ),
  help: words('请把真正的文件复制到这里，再删去链接。', 'Copy the real file here and delete the link.'),
})

export const unreadable = defineDiagnostic({
  code: 'disk/unreadable',
  severity: 'error',
  /** The system's name for the reason goes with the data: it says nothing to a teacher. */
  message: (_: { cause: string }) => words('这里读不出来。', 'This could not be read.'),
  why: words('读不出来的内容不会出现在课包里。', 'What cannot be read will be missing from the package.'),
  help: words(
    '请检查文件权限，或者关闭正在使用它的程序，再试一次。',
    'Check its permissions, or close the program that uses it, and try again.',
  ),
})

export const ignoreFile = defineDiagnostic({
  code: 'disk/ignore-file',
  severity: 'error',
  message: (_: { cause: string }) => words('「.kebaoignore」没有起作用。', '`.kebaoignore` was not used.'),
  why: words(
    '它不是普通文件，或者太大，或者读不出来；本来不想收的文件可能会进课包。',
    'It is not a plain file, is too large or could not be read; files meant to stay out may enter the package.',
  ),
  help: words(
    '请改成一个普通的小文本文件，每行写一个不收的文件名。',
    'Make it a small plain text file with one name to leave out on each line.',
  ),
})

export const garbledName = defineDiagnostic({
  code: 'disk/name-encoding',
  severity: 'error',
  message: words('文件名是乱码，没有收进课包。', 'The file name is garbled; the file was left out.'),
  why: words(
    '文件名用的不是 UTF-8 编码，多半是旧压缩软件解压出来的。',
    'The name is not UTF-8; most likely an old archive program unpacked it.',
  ),
  help: words('请给文件重新起名。', 'Give the file a new name.'),
})

export const secretFile = defineDiagnostic({
  code: 'disk/secret',
  severity: 'warning',
  message: words('这个文件像是密钥，没有收进课包。', 'This looks like a private key; it was left out.'),
  why: words(
    '课包会发给很多人，密钥一旦传出去就收不回来。',
    'A package is given to many people, and a key that has been given away cannot be taken back.',
  ),
  help: words(
    '请把密钥移到课包文件夹以外。如果是苹果 Keynote 讲稿，请导出成 PDF 再放进来。',
    'Move keys out of the package folder. If it is a Keynote presentation, export it as a PDF.',
  ),
})

export const unmerged = defineDiagnostic({
  code: 'disk/unmerged',
  severity: 'error',
  message: words(
    '更新来的文本还没有放进课里，先存在这里。',
    'A text that came with an update stands aside here; it is not in the course yet.',
  ),
  why: words(
    '写入的时候，原来的文件刚好又存过，为了不盖掉您的改动，没有替换。',
    'The file that it should replace was saved at the same moment, and your changes were not overwritten.',
  ),
  help: words(
    '请和旁边那个文件对照，把要的内容抄过去，再删去这一份。',
    'Compare it with the file beside it, copy over what you want, and delete this one.',
  ),
})

export const tooManyFiles = defineDiagnostic({
  code: 'disk/too-many-files',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `文件和文件夹超过 ${p.limit} 个，多出来的没有读。`,
      `There are more than ${p.limit} files and folders; the rest was not read.`,
    ),
  why: words(
    '一门课用不到这么多文件，多半是放错了文件夹。',
    'A course does not need so many; most likely a wrong folder is among them.',
  ),
  help: words(
    '请把无关的文件移走，或者写进 .kebaoignore。',
    'Move what does not belong elsewhere, or list it in `.kebaoignore`.',
  ),
})

export const tooDeep = defineDiagnostic({
  code: 'disk/too-deep',
  severity: 'error',
  message: (p: { limit: number }) =>
    words(
      `文件夹套得太深（超过 ${p.limit} 层），里面的没有读。`,
      `Folders are nested too deep (over ${p.limit}); what is inside was not read.`,
    ),
  why: words('太深的路径在 Windows 上打不开。', 'Windows cannot open paths that are this deep.'),
  help: words('请把文件夹往上提几层。', 'Move the folder up some levels.'),
})

export const tooLarge = defineDiagnostic({
  code: 'disk/too-large',
  severity: 'error',
  message: (p: { size: number; limit: number }) =>
    words(
      `这个文件有 ${megabytes(p.size)} MB，超过了 ${megabytes(p.limit)} MB，没有收进课包。`,
      `This file has ${megabytes(p.size)} MB, more than ${megabytes(p.limit)} MB; it was left out.`,
    ),
  why: words(
    '太大的文件，学员下载不了，平台也存不下。',
    'Learners cannot download it and portals cannot store it.',
  ),
  help: words('请压缩视频，或者分成几段。', 'Compress the video or cut it into parts.'),
})
