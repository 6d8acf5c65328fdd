/** The words that cartridges add to a course, for learners. */
import { words } from '../../base/words.js'

export const quizWords = words('练习题', 'Questions')
export const figureWords = words('图', 'Figure ')

/** Where the questions were in a lesson. */
export const questionsElsewhere = (count: number) =>
  words(
    `✎ 本课有 ${count} 道练习题，请打开本课后面的「练习题」。`,
    `✎ ${count === 1 ? 'One question goes' : `${count} questions go`} with this lesson: open “Questions” behind it.`,
  )

/** Which gap of a question with several is meant. */
export const gapWords = (number: number) => words(`请填第 ${number} 空。`, `Fill in gap ${number}.`)

/** What the two buttons of a true-false question stand for. */
export const standsForWords = (isTrue: boolean) =>
  isTrue ? words('选「对」表示：', '“True” means: ') : words('选「错」表示：', '“False” means: ')
