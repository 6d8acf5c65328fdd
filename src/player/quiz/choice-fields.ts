/** Options as radio buttons or boxes, each as large as its text. */
import { make } from '../make.js'
import type { QuestionData } from '../page-data.js'
import type { PlayerWords } from '../words.js'
import type { Fields } from './fields.js'

interface Choice {
  readonly item: HTMLElement
  readonly input: HTMLInputElement
  /** Stands behind the text once the question is answered. */
  readonly note: HTMLElement
}

const makeChoice = (item: HTMLElement, label: string, shown: string, question: QuestionData): Choice => {
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio'
  const input = make('input', { type, name: `kb-${question.id}`, value: label })
  const note = make('span', { class: 'kb-note' })
  const content = make('span', { class: 'kb-choice-text' }, Array.from(item.childNodes))
  const letter = shown === '' ? [] : [make('span', { class: 'kb-letter' }, [shown])]
  item.append(make('label', { class: 'kb-choice' }, [input, ...letter, content, note]))
  item.setAttribute('role', 'none')
  return { item, input, note }
}

/** A true-false question has no options of its own. */
const truths = (section: HTMLElement, words: PlayerWords): HTMLElement => {
  const list = make(
    'ol',
    { class: 'kb-options kb-truths' },
    (['true', 'false'] as const).map((value) =>
      make('li', { 'data-option': value }, [value === 'true' ? words.truth : words.falsehood]),
    ),
  )
  section.querySelector('.kb-stem')?.after(list)
  return list
}

const noteOf = (
  words: PlayerWords,
  label: string,
  { right: [right = []] }: QuestionData,
  response: readonly string[],
  what: 'nothing' | 'response' | 'key',
): string => {
  const isChosen = response.includes(label)
  if (what === 'key') return right.includes(label) ? `✓ ${words.isRight}` : isChosen ? words.yours : ''
  // Which of several are right is for the learner to find.
  return what === 'response' && isChosen && right.length === 1 && !right.includes(label)
    ? `✗ ${words.isWrong}`
    : ''
}

export const choiceFields = (
  section: HTMLElement,
  question: QuestionData,
  words: PlayerWords,
  labelledBy: string,
): Fields => {
  const isTruth = question.kind === 'true-false'
  const list = section.querySelector<HTMLElement>('.kb-options') ?? truths(section, words)
  list.setAttribute('role', question.kind === 'multiple' ? 'group' : 'radiogroup')
  list.setAttribute('aria-labelledby', labelledBy)
  const choices = Array.from(list.querySelectorAll<HTMLElement>(':scope > li')).map((item) => {
    const label = item.dataset.option ?? ''
    return makeChoice(item, label, isTruth ? '' : label, question)
  })
  list.addEventListener('click', (event) => {
    const isLocked =
      event.target instanceof HTMLInputElement && event.target.getAttribute('aria-disabled') === 'true'
    if (isLocked) event.preventDefault()
  })
  return {
    read: () => choices.filter(({ input }) => input.checked).map(({ input }) => input.value),
    write: (response) => {
      for (const { input } of choices) input.checked = response.includes(input.value)
    },
    lock: (isLocked) => {
      // Disabled, it would be too pale to read.
      for (const { item, input } of choices) {
        input.setAttribute('aria-disabled', String(isLocked))
        item.classList.toggle('kb-locked', isLocked)
      }
    },
    tell: (response, what) => {
      for (const { item, input, note } of choices) {
        note.textContent = noteOf(words, input.value, question, response, what)
        const isRight = what === 'key' && (question.right[0] ?? []).includes(input.value)
        item.classList.toggle('kb-is-right', isRight)
        item.classList.toggle('kb-is-wrong', !isRight && note.textContent !== '')
      }
    },
    isFilled: () => choices.some(({ input }) => input.checked),
  }
}
