/** The few words that a question bank adds to the author's. */
import { words } from '../../base/words.js'

export const trueWords = words('对', 'True')
export const falseWords = words('错', 'False')
export const modelWords = words('参考答案', 'Model answer')
export const rubricWords = words('评分标准', 'Rubric')
export const explanationWords = words('解析', 'Explanation')
