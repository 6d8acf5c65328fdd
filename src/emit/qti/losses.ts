/** What a question bank in QTI 2.1 cannot hold. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const questionsOnly = defineLoss({
  code: 'emit/questions-only',
  severity: 'info',
  isGone: true,
  about: words(
    '只有题目；课文和课程的说明不在里面。',
    'Questions alone; the texts around them and what is said of the course are not in it.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 篇课文不在里面，只有其中的题目。`,
      `The text of ${count === 1 ? 'one page' : `${count} pages`} is left out: this is the question bank alone.`,
    ),
  why: words(
    '题库给考试和练习用，课文要用别的格式发。',
    'A question bank serves tests; lessons travel in another format.',
  ),
  help: words(
    '请看一遍题目：题干里说「见上图」「见课文」的，把图或话写进题干。',
    'Read the questions once: one that says “see above” needs the picture or the sentence in its own text.',
  ),
})

export const noQuestions = defineLoss({
  code: 'emit/no-questions',
  severity: 'warning',
  about: words('没有题目的课程，题库是空的。', 'A course without questions gives an empty bank.'),
  message: words('这门课没有题目，题库是空的。', 'The course has no questions: the bank is empty.'),
  why: words('空的题库导进去，什么也不会有。', 'Nothing comes of importing an empty bank.'),
  help: words('请先在课里写题目，如「:::单选题」。', 'Write questions first, such as `:::single`.'),
})

export const embeddedMedia = defineLoss({
  code: 'emit/embedded-media',
  severity: 'info',
  about: words(
    '题目里的音频和视频照样放进去，字幕变成链接，封面不带；有的平台不会播。',
    'Sound and films in questions are embedded, their captions linked, their posters left out; some hosts do not play them.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道题里有音频或视频，字幕变成了链接，有的平台不会播。`,
      `${count === 1 ? 'One question has' : `${count} questions have`} sound or film, which not every host plays; captions became links.`,
    ),
  why: words('这种格式没有带字幕的播放器。', 'The format has no player with captions.'),
  help: words('请把要紧的内容也写进题干。', 'Say what matters in the words of the question as well.'),
})
