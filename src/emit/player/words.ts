/** The words that stand on pages for learners' browsers before any script has run. */
import { words } from '../../base/words.js'
import type { QuestionKind } from '../../markdown/nodes.js'

export const skipWords = words('跳到正文', 'Skip to the text')
export const contentsWords = words('目录', 'Contents')
export const previousWords = words('上一课', 'Previous')
export const nextWords = words('下一课', 'Next')
export const turnWords = words('前后课', 'Other lessons')
export const tableWords = words('表格', 'Table')
export const questionWords = (number: number) => words(`第 ${number} 题`, `Question ${number}`)
export const lessonWords = (number: number) => words(`第 ${number} 课`, `Lesson ${number}`)
export const pointsWords = (points: number) =>
  words(`${points} 分`, points === 1 ? '1 point' : `${points} points`)
export const minutesWords = (minutes: number) =>
  words(`${minutes} 分钟`, minutes === 1 ? '1 minute' : `${minutes} minutes`)
export const hoursWords = (hours: number) => words(`${hours} 学时`, hours === 1 ? '1 hour' : `${hours} hours`)

export const kindWords: Readonly<Record<QuestionKind, ReturnType<typeof words>>> = {
  single: words('单选题', 'choose one'),
  multiple: words('多选题', 'choose all that are right'),
  'true-false': words('判断题', 'true or false'),
  'fill-in': words('填空题', 'fill in the gaps'),
  essay: words('简答题', 'in your own words'),
}
