/** What print adds in words of its own. */
import { type Language, words } from '../../base/words.js'
import { inBrackets } from '../words/marks.js'

export const editionWords = {
  learner: words('学员讲义', 'Handout for learners'),
  teacher: words('教师用书', 'Edition for teachers'),
  answers: words('参考答案', 'Answers'),
  cards: words('操作卡', 'Operation cards'),
} as const
export type EditionName = keyof typeof editionWords

export const goalsWords = words('本课目标', 'Goals of this lesson')
export const optionalWords = words('选学', 'optional')
export const nameLineWords = words('姓名', 'Name')
export const dateLineWords = words('日期', 'Date')
export const notesWords = words('教学记录', 'Notes')

export const keyWords = {
  objectives: words('对应目标', 'Objectives'),
  none: words('没有给出参考答案。', 'No answer is given.'),
} as const

export const cutWords = words('沿虚线剪开', 'Cut along the line')

export const seeWords = (place: string, language: Language): string =>
  inBrackets(language === 'en' ? `see ${place}` : `见${place}`, language)

/** Where a file is that paper cannot hold. */
export const fileWords = (path: string, language: Language): string =>
  inBrackets(language === 'en' ? `in the package: ${path}` : `课包里的「${path}」`, language)

export const playWords = (kind: 'video' | 'audio', where: string, language: Language): string => {
  if (language === 'en') return `${kind === 'video' ? 'Watch' : 'Listen to'} it here: ${where}`
  return `${kind === 'video' ? '看视频' : '听录音'}，请打开：${where}`
}
