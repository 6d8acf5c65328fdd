/** Links to other pages of the course, where the format cannot follow them. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const lessonLinks = defineLoss({
  code: 'emit/lesson-links',
  severity: 'info',
  about: words('课节之间的链接变成文字。', 'Links between lessons become text.'),
  message: ({ count }) =>
    words(
      `有 ${count} 处通往课内别处的链接变成文字。`,
      `${count === 1 ? 'One link' : `${count} links`} to other parts of the course became text.`,
    ),
  why: words('在这种格式里，这样的链接点了没有反应，或打不开。', 'In this format such a link leads nowhere.'),
  help: words(
    '请在文字里写明是哪一课，如「见第 3 课」。',
    'Name the lesson in the text, such as “see lesson 3”.',
  ),
})
