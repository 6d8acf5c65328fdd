/** A numbered list that goes on from another number than one, where the format counts from one. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const listStart = defineLoss({
  code: 'emit/list-start',
  severity: 'info',
  about: words(
    '不从 1 开始的编号，改从 1 开始。',
    'Numbered lists that begin with another number begin with 1.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处编号改从 1 开始。`,
      `Numbering begins with 1 in ${count === 1 ? 'one place' : `${count} places`}.`,
    ),
  why: words('这种格式的编号只能从 1 开始。', 'Lists of this format cannot begin with another number.'),
  help: words(
    '请把要紧的序号写进文字，如「第三步」。',
    'Write numbers that matter into the text, such as “step 3”.',
  ),
})
