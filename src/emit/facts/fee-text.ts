/** What a course costs and who need not pay, in a line. */
import { words } from '../../base/words.js'
import type { Edition } from '../edition/edition.js'
import { semicolon } from '../words/marks.js'
import { termsText } from './labels.js'

const free = words('免费', 'Free')
const waived = words('减免：', 'Waived for: ')

/** Empty where the course does not say. */
export const feeText = ({ course: { fee }, language }: Edition): string => {
  if (fee === undefined) return ''
  const { amount, currency = 'CNY', waiverFor, note = '' } = fee
  const price = currency === 'CNY' && language === 'zh-CN' ? `${amount} 元` : `${amount} ${currency}`
  const who = termsText('audience', waiverFor, language)
  // 「免费，公益免费」 says it twice.
  const saysFree = amount === 0 && note.includes(free[language])
  return [saysFree ? '' : amount === 0 ? free[language] : price, who && waived[language] + who, note]
    .filter((part) => part !== '')
    .join(semicolon[language])
}
