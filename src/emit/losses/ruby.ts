/** A reading above a word, where the format has no ruby. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const rubyInBrackets = defineLoss({
  code: 'emit/ruby',
  severity: 'info',
  about: words('注音变成括号里的文字。', 'Readings above words stand in brackets behind them.'),
  message: ({ count }) =>
    words(
      `有 ${count} 处注音变成括号里的文字。`,
      `${count === 1 ? 'One reading stands' : `${count} readings stand`} in brackets behind the word.`,
    ),
  why: words('这种格式写不了字上面的注音。', 'The format has no way to set a reading above a word.'),
  help: words(
    '请看一遍，括号里的读音读得通就不用改。',
    'Read them once; where the brackets read well, nothing is to be done.',
  ),
})
