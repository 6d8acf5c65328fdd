/** One problem as a person reads it: where, what, the line itself, why, and what to do. */
import { type Diagnostic, type Language, type Severity, visible, type Words, words } from '../../index.js'
import { padTo } from '../columns.js'
import type { Paint, Style } from '../paint.js'
import { wrap } from '../wrap.js'
import { frame } from './frame.js'
import { severityName } from './severity-name.js'

export interface Page {
  readonly language: Language
  readonly columns: number
  readonly paint: Paint
}

export interface Item {
  readonly diagnostic: Diagnostic
  /** Findings that say the same. */
  readonly more: readonly Diagnostic[]
  /** The lines of the file. */
  readonly lines: readonly string[]
  /** Names a file from where the user stands. */
  pathOf(file: string): string
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' }

const LABEL_COLUMNS = 4
const why = words('原因', 'why')
const help = words('办法', 'help')
const fix = words('修改', 'fix')
const see = words('另见', 'see')
const again = words('同样', 'also')
const automatic = words('（可以自动修改）', ' (can be done for you)')
const deliberate = words('（请核对；可用 --fix --unsafe 修改）', ' (check it; done by --fix --unsafe)')

/** A label and its text, wrapped with a hanging indent. */
const note = (label: Words, text: string, { language, columns, paint }: Page): readonly string[] => {
  const margin = LABEL_COLUMNS + 2
  const heads = [paint('bold', padTo(label[language], margin))]
  return wrap(visible(text), columns - margin).map((line) => (heads.pop() ?? ' '.repeat(margin)) + line)
}

const headline = ({ range, severity, code }: Diagnostic, { language, paint }: Page): string => {
  const place = range === undefined ? [] : [`${range.start.line}:${range.start.column}`]
  const name = severityName[severity][language]
  return [...place, paint(styles[severity], name), paint('dim', visible(code))].join('  ')
}

const fixNotes = ({ fix: mend }: Diagnostic, page: Page): readonly string[] =>
  mend === undefined
    ? []
    : note(fix, mend.title[page.language] + (mend.safe ? automatic : deliberate)[page.language], page)

const relatedNotes = ({ diagnostic, pathOf }: Item, page: Page): readonly string[] =>
  (diagnostic.related ?? []).flatMap(({ file, range, message }) => {
    const place = range === undefined ? '' : `:${range.start.line}:${range.start.column}`
    return note(see, `${pathOf(file)}${place}  ${message[page.language]}`, page)
  })

/** Where else the same was found. */
const againNotes = ({ more }: Item, page: Page): readonly string[] => {
  if (more.length === 0) return []
  const places = more.flatMap(({ range }) => (range ? [`${range.start.line}:${range.start.column}`] : []))
  const text = words(
    `还有 ${more.length} 处：${places.join('、')}`,
    `${more.length} more: ${places.join(', ')}`,
  )
  return note(again, text[page.language], page)
}

/** The lines of one problem. */
export const itemLines = (item: Item, page: Page): readonly string[] => {
  const { diagnostic, lines } = item
  const { language, columns, paint } = page
  const style = styles[diagnostic.severity]
  const shown = diagnostic.range ? frame(lines, diagnostic.range, { columns, paint, style }) : []
  return [
    headline(diagnostic, page),
    ...wrap(visible(diagnostic.message[language]), columns).map((line) => paint('bold', line)),
    ...(shown.length > 0 ? ['', ...shown, ''] : []),
    ...note(why, diagnostic.why[language], page),
    ...note(help, diagnostic.help[language], page),
    ...fixNotes(diagnostic, page),
    ...relatedNotes(item, page),
    ...againNotes(item, page),
  ]
}
