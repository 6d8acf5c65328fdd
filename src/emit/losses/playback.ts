/** Films and sounds, where nothing can play them. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const playback = defineLoss({
  code: 'emit/playback',
  severity: 'warning',
  about: words(
    '音视频变成一行文字，写明名称、时长和在课包里的位置。',
    'Films and sounds become a line that tells their title, their time and their place in the package.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 段音视频变成一行文字，学员看不到、听不到里面的内容。`,
      `${count === 1 ? 'One film or sound' : `${count} films and sounds`} became a line of text, which is all that learners get.`,
    ),
  why: words('纸上放不了音视频。', 'Paper cannot play anything.'),
  help: words(
    '请在课上播放，或在课文里写出要点。',
    'Play them in class, or say in the text what matters in them.',
  ),
})
