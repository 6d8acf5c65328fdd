/** Pages of a course, where there is room for a few lines about them. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const summaryOnly = defineLoss({
  code: 'emit/summary-only',
  severity: 'info',
  isGone: true,
  about: words(
    '只有几行介绍；课文、题目和素材不在里面。',
    'It holds a few lines about the course; texts, questions and media are not in it.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 篇课文（连同题目和素材）只写了介绍。`,
      `Of ${count === 1 ? 'one page' : `${count} pages`}, questions and media among them, only a few lines are told.`,
    ),
  why: words(
    '短信和海报是请人来学的，放不下课文。',
    'Messages and posters invite people; they have no room for lessons.',
  ),
  help: words('请写明在哪里学、问谁。', 'Say where to learn, and whom to ask.'),
})
