/** How large and clear pages are shown; remembered by the browser, and common to all courses on it. */
import { recall, remember } from '../store.js'

/** Steps of the text size, in CSS: 18, 20, 22, 26, 30, 34 and 40 px where the browser's own size is 16. */
const STEPS = 7

/** What 「长辈版」 begins with: 26 px. */
const ELDER_STEP = 3

const SIZE = 'kebao size'
const ELDER = 'kebao elder'

export interface Comfort {
  /** From 0. */
  readonly step: number
  readonly isElder: boolean
}

const stepOf = (text: string | undefined): number => {
  const step = Number(text)
  return Number.isInteger(step) && step >= 0 && step < STEPS ? step : 0
}

export const comfort = (): Comfort => ({ step: stepOf(recall(SIZE)), isElder: recall(ELDER) === 'on' })

/** Shows a page as it is wished: the style sheet knows these attributes. */
export const show = ({ step, isElder }: Comfort): void => {
  const { dataset } = document.documentElement
  dataset.size = String(step)
  dataset.elder = isElder ? 'on' : 'off'
}

const wish = (next: Comfort): Comfort => {
  remember(SIZE, String(next.step))
  remember(ELDER, next.isElder ? 'on' : 'off')
  show(next)
  return next
}

export const canResize = (by: 1 | -1): boolean => {
  const step = comfort().step + by
  return step >= 0 && step < STEPS
}

export const resize = (by: 1 | -1): Comfort => {
  const now = comfort()
  return wish({ ...now, step: canResize(by) ? now.step + by : now.step })
}

/** Larger at once, and back to how it was; a size that was chosen larger stays. */
export const toggleElder = (): Comfort => {
  const { step, isElder } = comfort()
  if (isElder) return wish({ step: step === ELDER_STEP ? 0 : step, isElder: false })
  return wish({ step: Math.max(step, ELDER_STEP), isElder: true })
}
