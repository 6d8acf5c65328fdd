/** What schema.org asks for in words and kebao has as ids. */
import { words } from '../../base/words.js'

export const lessonWords = words('课节', 'Lesson')
export const quizWords = words('测验', 'Quiz')
export const unitWords = words('单元', 'Unit')
export const syllabusWords = words('课程大纲', 'Syllabus')
export const colonWords = words('：', ': ')
