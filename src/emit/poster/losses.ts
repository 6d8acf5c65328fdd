/** What a poster should say and the course does not. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const posterGaps = defineLoss({
  code: 'emit/poster-gaps',
  severity: 'warning',
  about: words(
    '课里没写的（如时间、咨询电话）在海报上留空。',
    'What the course does not say, such as the time, is left open.',
  ),
  message: ({ count }) =>
    words(
      `海报上有 ${count} 项课里没有写，留了空。`,
      `${count === 1 ? 'One line of the poster is' : `${count} lines of the poster are`} left open: the course does not say what belongs there.`,
    ),
  why: words(
    '不知道哪天、在哪里、问谁，看到海报的人来不了。',
    'Without day, place and contact, nobody who reads the poster can come.',
  ),
  help: words(
    '请用选项「when」「where」「contact」写上，或补到课程开头，或直接填在海报上。',
    'Say them with `when`, `where` and `contact`, add them to the course, or fill in the lines by hand.',
  ),
})
