/** What a question says once it is answered, in words first. */
import { make } from '../make.js'
import type { QuestionData } from '../page-data.js'
import type { Status } from '../state.js'
import type { PlayerWords } from '../words.js'

const shownTemplate = (section: HTMLElement, name: string, title: string): readonly HTMLElement[] => {
  const template = section.querySelector<HTMLTemplateElement>(`template.${name}`)
  return template === null
    ? []
    : [
        make('div', { class: 'kb-remark' }, [
          make('p', { class: 'kb-label' }, [title]),
          template.content.cloneNode(true),
        ]),
      ]
}

/** The right answer as a line; gaps say theirs where they stand. */
const keyLine = ({ kind, right }: QuestionData, words: PlayerWords): string => {
  const [labels = []] = right
  if (kind === 'true-false') return words.answer + (labels[0] === 'true' ? words.truth : words.falsehood)
  return kind === 'single' || kind === 'multiple' ? words.answer + labels.join(words.next) : ''
}

const line = (mark: string, text: string): HTMLElement =>
  make(
    'p',
    { class: 'kb-verdict' },
    mark === '' ? [text] : [make('span', { 'aria-hidden': 'true' }, [mark]), ` ${text}`],
  )

export const feedbackOf = (
  section: HTMLElement,
  question: QuestionData,
  status: Status,
  words: PlayerWords,
): readonly HTMLElement[] => {
  const explanation = shownTemplate(section, 'kb-explanation', words.explanation)
  const model = shownTemplate(section, 'kb-model', words.model)
  switch (status) {
    case 'open':
      return []
    case 'wrong':
      return [line('✗', words.wrong)]
    case 'right':
      return [line('✓', words.right), ...model, ...explanation]
    case 'shown': {
      const key = keyLine(question, words)
      return [...(key === '' ? [] : [line('', key)]), ...model, ...explanation]
    }
    case 'done':
      return [line('✓', model.length > 0 ? words.compare : words.written), ...model, ...explanation]
  }
}
