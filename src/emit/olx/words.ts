/** The words that an Open edX course adds. */
import { words } from '../../base/words.js'

export const quizWords = words('练习', 'Exercise')
export const yourAnswerWords = words('请作答', 'Your answer')
export const compareWords = words('对照参考答案', 'Compare with the model answer')
export const ownWords = words('自己看看答得怎么样', 'See for yourself how well you answered')
export const doneWords = words('答到了要点', 'The main points are there')
export const notYetWords = words('还差一些', 'Some points are missing')
export const watchWords = words('打开视频', 'Open the video')
export const listenWords = words('打开录音', 'Open the recording')
