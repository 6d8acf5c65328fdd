/** Tells what was meant as the document of a package that has none: `课程.md.txt`, `Course.md`. */
import { byCodeUnit, fileNameOf, folderOf } from '../base/path.js'
import { type Words, words } from '../base/words.js'

const NAMES: ReadonlyMap<string, string> = new Map([
  ['course', 'course.md'],
  ['课程', '课程.md'],
  ['syllabus', 'syllabus.md'],
  ['大纲', '大纲.md'],
])

/** What editors make of a name: another ending, a second one, capitals. */
const ENDINGS = /(?:[.．。](?:md|markdown|txt|text|docx?|wps))+$/

const hints = {
  folder: (file: string): Words =>
    words(
      `「${file}」在里面一层：请选「${folderOf(file)}」这个文件夹。`,
      `\`${file}\` is one folder further down: choose \`${folderOf(file)}\`.`,
    ),
  word: (file: string, name: string): Words =>
    words(
      `「${file}」是 Word 文档：请把内容另存为纯文本，文件名用「${name}」。`,
      `\`${file}\` is a Word document: save its text as plain text under the name \`${name}\`.`,
    ),
  name: (file: string, name: string): Words =>
    /\.txt$/i.test(file)
      ? words(
          `请把「${file}」改名为「${name}」；看不到「.txt」的话，先让电脑显示文件扩展名。`,
          `Rename \`${file}\` to \`${name}\`; where the ending \`.txt\` is hidden, have endings shown first.`,
        )
      : words(`请把「${file}」改名为「${name}」。`, `Rename \`${file}\` to \`${name}\`.`),
}

/**
 * What to do about a folder in which no document of a package was found; undefined where nothing in it looks like one.
 *
 * @param paths of the files in the folder, and of those one folder down
 * @example
 * rootHint(['课程.md.txt'])?.en // 'Rename `课程.md.txt` to `课程.md`; …'
 */
export const rootHint = (paths: Iterable<string>): Words | undefined => {
  const found = [...paths].sort(byCodeUnit).flatMap((file) => {
    const written = fileNameOf(file).toLowerCase()
    const name = NAMES.get(written.replace(ENDINGS, '').trim())
    const depth = file.split('/').length
    if (name === undefined || depth > 2 || (depth === 2 && written !== name)) return []
    return [
      {
        file,
        name,
        kind: depth === 2 ? 'folder' : /(?:docx?|wps)$/.test(written) ? 'word' : 'name',
      } as const,
    ]
  })
  const best =
    found.find(({ kind }) => kind === 'name') ?? found.find(({ kind }) => kind === 'word') ?? found[0]
  return best && hints[best.kind](best.file, best.name)
}
