/** `pretty`: for people, file by file, with the line in question before their eyes. */
import { type Diagnostic, visible } from '../../index.js'
import { painter } from '../paint.js'
import { wrap } from '../wrap.js'
import { fold } from './fold.js'
import { itemLines, type Page } from './item.js'
import { inOrder, pathOf, type ReportedPackage, type Reporter } from './report.js'
import { summaryLine } from './summary-line.js'

const INDENT = '  '

const byFile = (each: ReportedPackage): ReadonlyMap<string | undefined, readonly Diagnostic[]> => {
  const files = new Map<string | undefined, Diagnostic[]>()
  for (const found of inOrder(each)) {
    const same = files.get(found.file)
    if (same) same.push(found)
    else files.set(found.file, [found])
  }
  return files
}

const indent = (line: string): string => (line === '' ? '' : INDENT + line)

const packageLines = (each: ReportedPackage, page: Page): readonly string[] =>
  [...byFile(each)].flatMap(([file, found]) => {
    const lines = (file === undefined ? undefined : each.sourceOf(file))?.split(/\r\n|\n|\r/) ?? []
    const items = fold(found).map(({ first, more }) => ({
      diagnostic: first,
      more,
      lines,
      pathOf: (other: string) => pathOf(each, other),
    }))
    const heading = page.paint(['bold', 'underline'], visible(pathOf(each, file)))
    return [heading, '', ...items.flatMap((item) => [...itemLines(item, page).map(indent), ''])]
  })

export const pretty: Reporter = (report, { language, colour, columns }) => {
  const page = { language, columns: columns - INDENT.length, paint: painter(colour) }
  const body = report.packages.flatMap((each) => packageLines(each, page))
  return [...body, ...wrap(summaryLine(report)[language], columns), ''].join('\n')
}
