/** Ages in months, where the format counts in years. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const ageInYears = defineLoss({
  code: 'emit/age-in-years',
  severity: 'info',
  about: words('月龄折成整岁。', 'Ages in months become whole years.'),
  message: words('年龄按月写，这里折成了整岁。', 'The age is given in months and became whole years.'),
  why: words('这种格式的年龄只按岁算。', 'The format counts ages in years.'),
  help: words('请在简介里写明月龄。', 'Say the months in the summary.'),
})
