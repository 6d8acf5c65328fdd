/** Teaching hours of unknown length, where the format wants clock time. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const hoursWithoutMinutes = defineLoss({
  code: 'emit/hours-without-minutes',
  severity: 'info',
  about: words(
    '没有写一学时多少分钟的，学时不能折成时间，不写。',
    'Teaching hours of unknown length cannot become clock time and are left out.',
  ),
  message: ({ count }) =>
    words(
      `不知道一学时多少分钟，有 ${count} 处学时没有折成时间。`,
      `The length of a teaching hour is not known: ${count === 1 ? 'one length is' : `${count} lengths are`} left out.`,
    ),
  why: words('这种格式要写几小时几分钟。', 'The format wants hours and minutes of the clock.'),
  help: words(
    '请在「学时」里加上「每课时分钟: 45」这样的一行。',
    'Add a line such as `minutesPerHour: 45` to `hours`.',
  ),
})
