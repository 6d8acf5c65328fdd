/** Struck-out text, where the format cannot strike out. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const strikethrough = defineLoss({
  code: 'emit/strikethrough',
  severity: 'info',
  about: words('删除线去掉，文字留下。', 'Struck-out text loses its line and stays as text.'),
  message: ({ count }) =>
    words(
      `有 ${count} 处的删除线没有了，文字还在。`,
      `The line through text is lost in ${count === 1 ? 'one place' : `${count} places`}; the words stay.`,
    ),
  why: words(
    '这种格式没有删除线，划掉的话会被当成要学的话。',
    'The format has no such line: what was struck out reads like the rest.',
  ),
  help: words('请改用文字说明，如「（错的写法）」。', 'Say it in words instead, such as “(wrong)”.'),
})
