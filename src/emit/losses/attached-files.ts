/** Files that people could open or save, where there is no way to give them any. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const attachedFiles = defineLoss({
  code: 'emit/attached-files',
  severity: 'warning',
  about: words(
    '供下载、供打开的文件不在其中，正文里有名字和说明。',
    'Files to save or to open are left out; the text names them and says so.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处文件没有带上，正文里只有名字和说明。`,
      `${count === 1 ? 'One file' : `${count} files`} to save or to open stayed behind, and the text says so.`,
    ),
  why: words(
    '学员拿到的材料里打不开这些文件。',
    'Learners cannot open these files from what they are given.',
  ),
  help: words(
    '请把要用的文件另外印好，或发给学员。',
    'Print the files that are needed, or hand them out beside it.',
  ),
})
