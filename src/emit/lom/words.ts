/** The few words that the record of a course adds. */
import { words } from '../../base/words.js'

export const audienceWords = words('适用对象：', 'For: ')
export const methodWords = words('教学方法：', 'Methods: ')
export const assessmentWords = words('考核方式：', 'Assessment: ')
export const passWords = words('合格标准：', 'To pass: ')
export const holderWords = words('权利人：', 'Rights holder: ')
export const topicWords = words('kebao 主题', 'kebao topics')
export const objectiveWords = words('课程目标', 'Course objectives')
export const competenceWords = words('kebao 素养维度', 'kebao dimensions of competence')
export const levelScheme = words('kebao 层次', 'kebao levels')
export const syllabusWords = words('依据大纲', 'Syllabus carried out')
