/** Makes a printed question one that can be answered, tried again, and explained. */
import type { Interaction } from '../interaction.js'
import { fill, make, makeButton } from '../make.js'
import type { QuestionData } from '../page-data.js'
import type { Answer, Status } from '../state.js'
import type { PlayerWords } from '../words.js'
import { choiceFields } from './choice-fields.js'
import { essayField } from './essay-field.js'
import { feedbackOf } from './feedback.js'
import type { Fields } from './fields.js'
import { gapFields } from './gap-fields.js'
import { mark } from './mark.js'

/** A question on the page. */
export interface LiveQuestion {
  readonly id: string
  answer(): Answer
  restore(answer: Answer): void
}

/** What the page does about a question. */
export interface QuestionEvents {
  answered(interaction: Interaction): void
  /** Anything that the next visit should find. */
  changed(): void
}

const fieldsOf = (section: HTMLElement, question: QuestionData, words: PlayerWords, stem: string): Fields => {
  if (question.kind === 'essay') return essayField(section, stem)
  if (question.kind === 'fill-in') return gapFields(section, question, words)
  return choiceFields(section, question, words, stem)
}

const stemId = (section: HTMLElement, id: string): string => {
  const stem = section.querySelector<HTMLElement>('.kb-stem')
  if (stem !== null) stem.id = `kb-stem-${id}`
  return `kb-stem-${id}`
}

const emptyHint = ({ kind }: QuestionData, words: PlayerWords): string =>
  kind === 'essay' ? words.writeFirst : kind === 'fill-in' ? words.fillFirst : words.chooseFirst

/** Where keys begin: at the option that is chosen, if any. */
const firstField = (section: HTMLElement): HTMLElement | null =>
  section.querySelector<HTMLElement>('input:checked') ?? section.querySelector<HTMLElement>('input, textarea')

/** What may be told of the response, and of the key, in a status. */
const toldIn: Readonly<Record<Status, 'nothing' | 'response' | 'key'>> = {
  open: 'nothing',
  wrong: 'response',
  right: 'key',
  shown: 'key',
  done: 'nothing',
}

export const makeQuestion = (
  section: HTMLElement,
  question: QuestionData,
  words: PlayerWords,
  events: QuestionEvents,
): LiveQuestion => {
  const fields = fieldsOf(section, question, words, stemId(section, question.id))
  const hint = make('p', { class: 'kb-hint', role: 'status' })
  const feedback = make('div', { class: 'kb-feedback', tabindex: '-1' })
  const actions = make('div', { class: 'kb-actions' })
  section.append(hint, feedback, actions)
  let status: Status = 'open'
  let begun: number | undefined

  const buttons = (): readonly HTMLElement[] => {
    const hasModel = section.querySelector('template.kb-model') !== null
    if (status === 'open') {
      const hasKey = question.right.length > 0
      const label = hasKey ? words.check : hasModel ? words.seeModel : words.submit
      return [makeButton(label, 'kb-button kb-check', check)]
    }
    if (status === 'wrong') {
      return [
        makeButton(words.again, 'kb-button kb-again', () => turn('open', true)),
        makeButton(words.show, 'kb-button kb-plain kb-show', () => turn('shown', true)),
      ]
    }
    return status === 'done'
      ? [makeButton(words.edit, 'kb-button kb-plain kb-again', () => turn('open', true))]
      : []
  }

  /** Shows a status; the focus follows a learner's own step, since the button they pressed is gone. */
  const turn = (next: Status, isOwnStep: boolean): void => {
    status = next
    hint.textContent = ''
    section.dataset.status = status
    fields.lock(status !== 'open')
    fields.tell(fields.read(), toldIn[status])
    fill(feedback, feedbackOf(section, question, status, words))
    fill(actions, buttons())
    if (!isOwnStep) return
    if (status === 'open') firstField(section)?.focus()
    else feedback.focus()
    events.changed()
  }

  const check = (): void => {
    if (!fields.isFilled()) {
      hint.textContent = emptyHint(question, words)
      return
    }
    const { id, kind, right, points, objectives } = question
    const response = fields.read()
    const isRight = mark(question, response)
    const seconds = begun === undefined ? 0 : Math.round((performance.now() - begun) / 1000)
    begun = undefined
    turn(isRight === undefined ? 'done' : isRight ? 'right' : 'wrong', true)
    events.answered({ id, kind, response, right, isRight, points, seconds, objectives })
  }

  section.addEventListener('input', () => {
    begun ??= performance.now()
    hint.textContent = ''
    events.changed()
  })
  section.addEventListener('keydown', (event) => {
    // In a gap, Enter means: done.
    const isGap = event.target instanceof HTMLInputElement && event.target.type === 'text'
    if (event.key === 'Enter' && isGap && status === 'open' && !event.isComposing) check()
  })
  turn('open', false)
  return {
    id: question.id,
    answer: () => ({ status, response: fields.read() }),
    restore: (answer) => {
      fields.write(answer.response)
      turn(answer.status, false)
    },
  }
}
