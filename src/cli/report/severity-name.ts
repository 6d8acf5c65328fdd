/** What people call the weights of a finding. */
import { type Severity, type Words, words } from '../../index.js'

export const severityName: Readonly<Record<Severity, Words>> = {
  error: words('错误', 'error'),
  warning: words('警告', 'warning'),
  info: words('提示', 'info'),
}
