/** The few words that articles need beside the text of the course. */
import { words } from '../../base/words.js'

export const notesWords = words('注释与链接', 'Notes and links')

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

export const noAnswerWords = words('没有给出参考答案。', 'No answer is given.')
