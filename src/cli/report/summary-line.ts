/** The last line of a report: how much was found. */
import { type Words, words } from '../../index.js'
import { type Report, type Summary, summaryOf } from './report.js'

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Problems that `--fix` mends by itself. */
const fixable = ({ packages }: Report): number =>
  packages.flatMap((each) => each.diagnostics).filter(({ fix }) => fix?.safe).length

/** Only what there is: nobody needs to read of zero warnings. */
const countsOf = ({ errors, warnings, infos }: Summary): Words => {
  const counts = [
    { count: errors, zh: '错误', en: 'error' },
    { count: warnings, zh: '警告', en: 'warning' },
    { count: infos, zh: '提示', en: 'info' },
  ].filter(({ count }) => count > 0)
  return words(
    counts.map(({ count, zh }) => `${count} 个${zh}`).join('、'),
    counts.map(({ count, en }) => plural(count, en)).join(', '),
  )
}

const mendableIn = (report: Report): Words => {
  const count = fixable(report)
  if (count === 0) return words('', '')
  return words(
    `其中 ${count} 处可以用「kebao lint --fix」自动修改。`,
    ` \`kebao lint --fix\` can mend ${count} of them.`,
  )
}

export const summaryLine = (report: Report): Words => {
  const summary = summaryOf(report)
  const packages = plural(summary.packages, 'package')
  const counts = countsOf(summary)
  if (counts.en === '') {
    return words(`${summary.packages} 个课包，没有发现问题。`, `No problems in ${packages}.`)
  }
  const mendable = mendableIn(report)
  return words(
    `${summary.packages} 个课包，${counts['zh-CN']}。${mendable['zh-CN']}`,
    `${counts.en} in ${packages}.${mendable.en}`,
  )
}
