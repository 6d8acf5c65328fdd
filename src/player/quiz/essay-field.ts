/** Room to write in one's own words. */
import { make } from '../make.js'
import type { Fields } from './fields.js'

export const essayField = (section: HTMLElement, labelledBy: string): Fields => {
  const area = make('textarea', { class: 'kb-essay-text', rows: '5', 'aria-labelledby': labelledBy })
  section.querySelector('.kb-stem')?.after(area)
  return {
    read: () => [area.value],
    write: ([text = '']) => {
      area.value = text
    },
    lock: (isLocked) => {
      area.readOnly = isLocked
    },
    tell: () => undefined,
    isFilled: () => area.value.trim() !== '',
  }
}
