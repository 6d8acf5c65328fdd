/** Gaps to type into, where they stand in the sentence. */
import { make } from '../make.js'
import type { QuestionData } from '../page-data.js'
import type { PlayerWords } from '../words.js'
import type { Fields } from './fields.js'
import { markGaps } from './mark.js'

export const gapFields = (section: HTMLElement, question: QuestionData, words: PlayerWords): Fields => {
  const gaps = Array.from(section.querySelectorAll<HTMLElement>('.kb-blank')).map((blank, at) => {
    const input = make('input', {
      type: 'text',
      'aria-label': words.gap(at + 1),
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      // No longer for a long answer: the width of a gap would tell.
      size: '8',
    })
    input.className = 'kb-gap'
    const note = make('span', { class: 'kb-note' })
    blank.replaceWith(input, note)
    return { input, note }
  })
  return {
    read: () => gaps.map(({ input }) => input.value),
    write: (response) => {
      gaps.forEach(({ input }, at) => {
        input.value = response[at] ?? ''
      })
    },
    lock: (isLocked) => {
      for (const { input } of gaps) input.readOnly = isLocked
    },
    tell: (response, what) => {
      const marks = markGaps(question, response)
      gaps.forEach(({ input, note }, at) => {
        const isRight = marks[at] === true
        input.classList.toggle('kb-is-right', what !== 'nothing' && isRight)
        input.classList.toggle('kb-is-wrong', what !== 'nothing' && !isRight)
        const key = (question.right[at] ?? []).join(words.or)
        note.textContent =
          what === 'nothing'
            ? ''
            : isRight
              ? '✓'
              : what === 'key'
                ? ` ✗ ${words.answer}${key}`
                : ` ✗ ${words.isWrong}`
      })
    },
    isFilled: () => gaps.length > 0 && gaps.every(({ input }) => input.value.trim() !== ''),
  }
}
