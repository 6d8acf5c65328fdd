/** What print adds in words of its own. */
import { type Language, words } from '../../base/words.js'
import type { Duration } from '../../model/hours.js'

export const editionWords = {
  learner: words('学员讲义', 'Handout for learners'),
  teacher: words('教师用书', 'Edition for teachers'),
  answers: words('参考答案', 'Answers'),
  cards: words('操作卡', 'Operation cards'),
} as const
export type EditionName = keyof typeof editionWords

export const contentsWords = words('目录', 'Contents')
export const goalsWords = words('本课目标', 'Goals of this lesson')
export const optionalWords = words('选学', 'optional')
export const nameLineWords = words('姓名', 'Name')
export const dateLineWords = words('日期', 'Date')
export const notesWords = words('教学记录', 'Notes')
export const trueWords = words('对', 'True')
export const falseWords = words('错', 'False')
export const listComma = words('、', ', ')
export const orWords = words('　或　', ' or ')
export const colon = words('：', ': ')

export const keyWords = {
  answer: words('答案', 'Answer'),
  model: words('参考答案', 'Model answer'),
  rubric: words('评分标准', 'Marking'),
  explanation: words('解析', 'Explanation'),
  objectives: words('对应目标', 'Objectives'),
  none: words('没有给出参考答案。', 'No answer is given.'),
} as const

export const cutWords = words('沿虚线剪开', 'Cut along the line')

/** 「第3课」. */
export const lessonWords = (number: number, language: Language): string =>
  language === 'en' ? `Lesson ${number}` : `第${number}课`

export const questionWords = (number: number, language: Language): string =>
  language === 'en' ? `Question ${number}` : `第${number}题`

export const pointsWords = (points: number, language: Language): string =>
  language === 'en' ? `${points} ${points === 1 ? 'point' : 'points'}` : `${points}分`

export const blankWords = (number: number, language: Language): string =>
  language === 'en' ? `Gap ${number}` : `第${number}空`

export const durationWords = ({ hours, minutes }: Duration, language: Language): string => {
  if (hours !== undefined) return language === 'en' ? `${hours} h` : `${hours}学时`
  return language === 'en' ? `${minutes} min` : `${minutes}分钟`
}

/** What follows a word that leads somewhere, for those who cannot tap on it. */
export const inBrackets = (text: string, language: Language): string =>
  language === 'en' ? ` (${text})` : `（${text}）`

export const seeWords = (place: string, language: Language): string =>
  inBrackets(language === 'en' ? `see ${place}` : `见${place}`, language)

/** Where a file is that paper cannot hold. */
export const fileWords = (path: string, language: Language): string =>
  inBrackets(language === 'en' ? `in the package: ${path}` : `课包里的「${path}」`, language)

export const playWords = (kind: 'video' | 'audio', where: string, language: Language): string => {
  if (language === 'en') return `${kind === 'video' ? 'Watch' : 'Listen to'} it here: ${where}`
  return `${kind === 'video' ? '看视频' : '听录音'}，请打开：${where}`
}
