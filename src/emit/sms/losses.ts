/** What a short message cannot hold. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const messagesCut = defineLoss({
  code: 'emit/sms-cut',
  severity: 'info',
  about: words('放不下的要点截短。', 'Key points that do not fit are cut.'),
  message: ({ count }) =>
    words(
      `有 ${count} 条短信放不下全部要点，后面截掉了。`,
      `${count === 1 ? 'One message does' : `${count} messages do`} not hold all key points: the end is cut.`,
    ),
  why: words(
    '短信按条收费，太长也没有人看完。',
    'Messages are paid for by the piece, and nobody reads long ones.',
  ),
  help: words(
    '请把要点写短，要紧的写在前面；也可以用「segments」放宽条数。',
    'Write shorter key points, the weightiest first, or allow more with `segments`.',
  ),
})
