/** What is told when an archive of another program is read: nothing of it is dropped or guessed in silence. */
import { type Diagnostic, defineDiagnostic } from '../../diagnostic.js'
import { visible } from '../../visible.js'
import { words } from '../../words.js'

/** As many as say what kind of files they are; `data` has them all. */
const SHOWN = 3

const leftBehind = defineDiagnostic({
  code: 'bundle/left-behind',
  severity: 'info',
  message: ({ names }: { names: readonly string[] }) => {
    const shown = names.slice(0, SHOWN).map(visible)
    const isAll = shown.length === names.length
    return words(
      `${shown.map((name) => `「${name}」`).join('')}${isAll ? '' : `等 ${names.length} 个文件`}没有收进来。`,
      `Left out: ${shown.map((name) => `\`${name}\``).join(', ')}${isAll ? '' : ` and others, ${names.length} in all`}.`,
    )
  },
  why: words(
    '这是 macOS 或 Windows 自己放进去的记录，不是课程内容。',
    'macOS or Windows put this there for itself: it is no part of the course.',
  ),
  help: words('不用处理。', 'Nothing needs to be done.'),
})

/** One finding for all files that were left out; none where there are none. */
export const tellLeftBehind = (names: readonly string[]): readonly Diagnostic[] =>
  names.length === 0 ? [] : [leftBehind({}, { names })]

export const archiveComment = defineDiagnostic({
  code: 'bundle/comment-left-behind',
  severity: 'info',
  message: words('压缩包里的注释没有收进来。', 'The comments of the archive were left out.'),
  why: words('注释不属于任何文件，没有地方可放。', 'They belong to no file, so there is no place for them.'),
  help: words('里面如果有用得着的话，请写进课程文件。', 'Write what matters of them into the course.'),
})

export const guessedName = defineDiagnostic({
  code: 'bundle/name-guessed',
  severity: 'info',
  message: (p: { name: string }) =>
    words(
      `有一个文件名是按 GB18030（GBK）编码读的：「${visible(p.name)}」。`,
      `A file name was read as GB18030 (GBK): \`${visible(p.name)}\`.`,
    ),
  why: words(
    '压缩包没有写明文件名的编码，换一种编码读出来就是乱码。',
    'The archive does not say how its names are encoded, and read otherwise they are garbled.',
  ),
  help: words(
    '请看看名字对不对；不对就换一个压缩软件，选 UTF-8 文件名再压缩。',
    'Check the name; if it is wrong, make the archive again with names in UTF-8.',
  ),
})
