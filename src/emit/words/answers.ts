/** What the parts of an answer are called. */
import { words } from '../../base/words.js'

/** Of the page or the part that holds them all. */
export const answersWords = words('答案与解析', 'Answers and explanations')

export const answerWords = {
  answer: words('答案', 'Answer'),
  model: words('参考答案', 'Model answer'),
  rubric: words('评分标准', 'How it is marked'),
  explanation: words('解析', 'Explanation'),
  true: words('对', 'True'),
  false: words('错', 'False'),
  /** Between answers of which each is accepted. */
  or: words(' 或 ', ' or '),
} as const
