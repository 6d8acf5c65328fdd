/** The words that stand on pages for learners' browsers before any script has run. */
import { words } from '../../base/words.js'

export const skipWords = words('跳到正文', 'Skip to the text')
export const previousWords = words('上一课', 'Previous')
export const nextWords = words('下一课', 'Next')
export const turnWords = words('前后课', 'Other lessons')
export const tableWords = words('表格', 'Table')
export const aboutCourseWords = words('课程信息', 'About this course')
export const notEnclosedWords = words('没有随课附上', 'not enclosed')
