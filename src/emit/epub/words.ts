/** The words that a book adds to its course. */
import { type Language, words } from '../../base/words.js'
import { lessonWords } from '../words/counts.js'

export const coverWords = words('封面', 'Cover')
export const titlePageWords = words('书名页', 'Title page')
export const landmarksWords = words('导航', 'Landmarks')
export const bodyWords = words('正文', 'Start of the text')
export const appendixWords = words('附录', 'Appendix')
export const outsideWords = words('（另发文件，不在书里）', ' (a separate file, not in this book)')
/** 「第 5 课　手机支付」. */
export const numbered = (number: number, title: string, language: Language): string =>
  `${lessonWords(number)[language]}${language === 'en' ? '. ' : '　'}${title}`
export const lessonsWords = words('本单元的课', 'Lessons of this unit')
export const largePrintWords = words('大字版', 'Large print')
export const seeAnswerWords = words('看答案', 'See the answer')
export const backWords = words('回到题目', 'Back to the question')
export const backToWords = words('回到', 'Back to ')
export const noKeyWords = words('这道题没有给出答案。', 'No answer is given for this question.')
export const unplayableWords = words('打不开的文件', 'A file that does not open')
export const unplayableAboutWords = words(
  '这个阅读软件打不开书里的这个文件。请换一个阅读软件，或向开课单位要这个文件。',
  'This reading app cannot show this file. Use another app, or ask whoever runs the course for the file.',
)

/** EPUB Accessibility 1.1, 3.4: who answers for a statement of conformance, where nobody was named. */
export const certifierWords = words('kebao（仅自动检查）', 'kebao (automatic checks only)')
