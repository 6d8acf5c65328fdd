/** What an Open edX course cannot hold. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

/** Open response assessments take plain text in their rubrics. */
export const olxModelText = defineLoss({
  code: 'emit/olx-model-text',
  severity: 'info',
  about: words(
    '简答题的参考答案和评分标准变成纯文字，格式和图片去掉。',
    'Model answers and rubrics of open questions become plain text, without formatting and images.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道简答题的参考答案或评分标准去掉了格式和图片。`,
      `${count === 1 ? 'One open question has' : `${count} open questions have`} a model answer or a rubric that lost its formatting and images.`,
    ),
  why: words(
    '平台的自评表只收纯文字。',
    'The form in which learners assess themselves takes plain text alone.',
  ),
  help: words(
    '请看一遍，参考答案要不靠图也读得懂。',
    'Read it once: the model answer must make sense without images.',
  ),
})
