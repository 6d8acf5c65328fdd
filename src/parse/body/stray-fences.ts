/** Finds the lines that begin as a directive and that Markdown reads as text: `:::单选题 {#q1}`. */
import type { Code, Nodes, Root, Text } from 'mdast'
import { lastAtMost } from '../../base/bisect.js'
import { words } from '../../base/words.js'
import { directiveForm } from './diagnostics.js'
import { directives } from './directives.js'
import type { Lowering } from './lowering.js'

/** A line that begins with colons, behind the marks of a quote. */
const COLONS = /(^|[\r\n])([ \t>]*)([:：]{2,})([^\r\n]*)/g

/** What may stand before a block on its line: marks of quotes, lists, boxes, headings and tables. */
const BEFORE = /(?:^|[\r\n])(?:[ \t>|]|(?:[-*+]|\d{1,9}[.)]|\[[ xX]\]|#{1,6})[ \t])*$/

/** The longest stretch before a block that is looked at. */
const MAX_BEFORE = 200

/** A name with blanks before its braces. */
const BLANK = /^([ \t\u3000]*)([\p{L}\p{N}_-]+)([ \t\u3000]+)[{｛][^{}｛｝]*[}｝][ \t]*$/u

/** Every run of letters behind the colons that might be a name. */
const WORD = /^[ \t\u3000]*[[［【(（]?[ \t\u3000]*([\p{L}\p{N}_-]{1,40})/u

const names = [...directives.keys()]

/** `单选题第1题` and `【单选题】` name a directive; so does `tip`, but not `tips`. */
const isNamed = (rest: string): boolean => {
  const word = (WORD.exec(rest)?.[1] ?? '').toLowerCase()
  return directives.has(word) || names.some((name) => /^\P{ASCII}/u.test(name) && word.startsWith(name))
}

interface Line {
  readonly start: number
  readonly colons: string
  readonly rest: string
}

/** `：：好久不见` may be prose, and so may what stands in a cell or in code. */
const linesIn = ({ position }: Text | Code, source: string, needsName: boolean): readonly Line[] => {
  const from = position?.start.offset ?? 0
  const before = source.slice(Math.max(0, from - MAX_BEFORE), from)
  return [...source.slice(from, position?.end.offset ?? 0).matchAll(COLONS)].flatMap(
    ({ index, 1: end = '', 2: prefix = '', 3: colons = '', 4: rest = '' }) => {
      if (index === 0 && end === '' && from > 0 && !BEFORE.test(before)) return []
      if ((needsName || colons.includes('：')) && !isNamed(rest)) return []
      return [{ start: from + index + end.length + prefix.length, colons, rest: rest.trimEnd() }]
    },
  )
}

/** Reports each of them at its place; a line that only closes a misspelt block goes without saying. */
export const reportStrayFences = (body: Root, lowering: Lowering): void => {
  const { file, source, lines, report } = lowering
  const marks = Array.from(source.matchAll(/[:：]{2}/g), ({ index }) => index)
  const holdsMark = ({ position }: Nodes): boolean => {
    const last = marks[lastAtMost(marks, (position?.end.offset ?? 0) - 1)]
    return last !== undefined && last >= (position?.start.offset ?? 0)
  }
  let open = 0
  const tell = ({ start, colons, rest }: Line, isCode: boolean): void => {
    const range = lines().range(start, start + colons.length + rest.length)
    if (rest === '' && open > 0) {
      open -= 1
      return
    }
    if (rest !== '' && colons.length > 2 && !isCode) open += 1
    const [, gap = '', name = '', blank = ''] = BLANK.exec(rest) ?? []
    const isBlank = !isCode && blank !== '' && directives.has(name.toLowerCase())
    const fault = isBlank ? 'blank' : isCode ? 'indented' : rest === '' ? 'closing' : 'other'
    const from = start + colons.length + gap.length + name.length
    const edits = [{ file, start: from, end: from + blank.length, text: '' }]
    // Not safe: only a fix of what is read already leaves the meaning as it is.
    const title = words('删去花括号前面的空格。', 'Remove the blank before the brace.')
    const extra = isBlank ? { fix: { title, safe: false, edits } } : {}
    report(directiveForm({ file, range }, { fault }, extra))
  }
  const walk = (parent: Nodes): void => {
    if (!('children' in parent)) return
    for (const node of parent.children) {
      if (!holdsMark(node)) continue
      if (node.type === 'text')
        for (const line of linesIn(node, source, parent.type === 'tableCell')) tell(line, false)
      else if (node.type === 'code' && !/^[`~]/.test(source.slice(node.position?.start.offset ?? 0)))
        for (const line of linesIn(node, source, true)) tell(line, true)
      else walk(node)
    }
  }
  walk(body)
}
