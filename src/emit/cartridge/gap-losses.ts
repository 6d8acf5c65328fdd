/** Answers to gaps of which Moodle makes something else. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const zeroAnswers = defineLoss({
  code: 'emit/zero-answers',
  severity: 'warning',
  about: words('填空的答案「0」，Moodle 导入时会丢掉。', 'Moodle drops `0` where it is an answer to a gap.'),
  message: ({ count }) =>
    words(
      `有 ${count} 道填空题的答案是「0」，Moodle 导入时会丢掉。`,
      `${count === 1 ? 'One gap has' : `${count} gaps have`} the answer \`0\`, which Moodle drops on import.`,
    ),
  why: words('Moodle 的导入程序把「0」当成没有答案。', 'Its importer takes `0` for no answer.'),
  help: words(
    '请再写一个带单位的答案，如「0 元」。',
    'Accept an answer with its unit as well, such as `0 yuan`.',
  ),
})

export const wildcardAnswers = defineLoss({
  code: 'emit/wildcard-answers',
  severity: 'warning',
  about: words(
    '填空答案里的「*」，Moodle 当作「随便什么字」，答错也算对。',
    'Moodle takes `*` in an answer to a gap for any characters at all, and scores wrong answers as right.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道填空题的答案里有「*」，Moodle 会把一些错的答案也算对。`,
      `${count === 1 ? 'One question has' : `${count} questions have`} \`*\` in an answer to a gap, and Moodle will take some wrong answers for right.`,
    ),
  why: words(
    '在 Moodle 的填空题里，「*」代表任意几个字。',
    'In such questions `*` stands for any characters there.',
  ),
  help: words(
    '请换一种写法，如用「×」表示乘号；或导入后在平台上改。',
    'Write it otherwise, such as `×` for a product, or change it there after the import.',
  ),
})
