/** The few words that articles need beside the text of the course. */
import { words } from '../../base/words.js'

export const questionWords = {
  'zh-CN': (number: number, kind: string, points?: number) =>
    `第 ${number} 题（${kind}${points === undefined ? '' : `，${points} 分`}）`,
  en: (number: number, kind: string, points?: number) =>
    `Question ${number} (${kind}${points === undefined ? '' : `, ${points} ${points === 1 ? 'point' : 'points'}`})`,
} as const

export const answersWords = words('答案', 'Answers')
export const answerWords = words('答案：', 'Answer: ')
export const modelWords = words('参考答案：', 'A good answer: ')
export const rubricWords = words('评分要点：', 'What counts: ')
export const explanationWords = words('解析：', 'Why: ')
export const rightWords = words('对', 'True')
export const wrongWords = words('错', 'False')
export const orWords = words(' 或 ', ' or ')
export const blanksBetween = words('；', '; ')
export const notesWords = words('注释与链接', 'Notes and links')
export const colon = words('：', ': ')

/** What stands where a film or a recording is to be put in by hand. */
export const slotWords = {
  video: words('视频', 'Video'),
  audio: words('音频', 'Audio'),
  download: words('材料', 'Handout'),
} as const

/** Behind the title of an article that goes on in another one. */
export const partWords = {
  'zh-CN': (part: number, parts: number) => `（${part}/${parts}）`,
  en: (part: number, parts: number) => ` (${part}/${parts})`,
} as const

export const goesOnWords = words('未完，见下一篇。', 'To be continued in the next article.')
