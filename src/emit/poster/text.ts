/** A poster as plain text: one thing a line, and lines to fill in where nobody said it. */
import { words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import type { PosterField } from './fields.js'

const gap = words('＿＿＿＿＿＿（请填写）', '____________ (to be filled in)')
const colon = words('：', ': ')

export const posterText = (
  { title, language }: Pick<Edition, 'title' | 'language'>,
  fields: readonly PosterField[],
): string => {
  const blocks = fields.map(({ label, value }) => {
    const name = label[language]
    if (typeof value === 'string') return `${name}${colon[language]}${value}`
    if (value === undefined) return `${name}${colon[language]}${gap[language]}`
    return [
      name + colon[language].trimEnd(),
      ...value.map((entry, index) => `  ${index + 1}. ${entry}`),
    ].join('\n')
  })
  return `${[title, ...blocks].join('\n\n')}\n`
}
