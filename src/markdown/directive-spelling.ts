/** Reads past full-width punctuation on the fences of directives: `：：：单选题｛＃q1 分值＝2｝`. */
import type { Diagnostic } from '../base/diagnostic.js'
import { defineDiagnostic } from '../base/diagnostic.js'
import { lazy } from '../base/lazy.js'
import { linesOf } from '../base/lines.js'
import { words } from '../base/words.js'

export interface DirectiveSpelling {
  /** As long as the source, line by line: places in it are places in the source. */
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
}

const taken = words(
  'kebao 已按您的意思读取，但别的软件会把这一行当成普通文字。',
  'kebao read it as you meant it, but other programs will take the line for text.',
)

const asciiMarks = words('改成英文标点。', 'Write the marks of this line in ASCII.')
const noBlank = words('删去冒号后面的空格。', 'Remove the blank after the colons.')

const fullWidth = defineDiagnostic({
  code: 'parse/full-width-directive',
  severity: 'info',
  message: words('这一行的标点是全角的。', 'The punctuation of this line is full-width.'),
  why: taken,
  help: asciiMarks,
})

const blankAfterColons = defineDiagnostic({
  code: 'parse/directive-space',
  severity: 'info',
  message: words('冒号和名称之间多了空格。', 'A blank stands between the colons and the name.'),
  why: taken,
  help: noBlank,
})

/** A fence of code or of a directive, behind the marks of the quotes and lists it stands in. */
const FENCE = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(?:(`{3,}|~{3,})(.*)|([:：]{2,})(.*))$/gm

/** What follows the colons: a name, a label in brackets, attributes in braces. */
const PARTS =
  /^([ \t\u3000]*)(\p{L}[\p{L}\p{N}_-]*)(?:[[［【]([^[\]［］【】]*)[\]］】])?([{｛].*[}｝])?([ \t\u3000]*)$/u

/** A value in quotes, which is the author's text; or a mark that is written otherwise in ASCII. */
const ATTRIBUTE_MARKS =
  /[=＝][ \t\u3000]*(?:"[^"]*"|'[^']*'|[“”＂][^“”＂"]*[”＂]|[‘’][^‘’']*’)|[｛｝＃＝\u3000]|，(?=[ \t\u3000]*(?:[#＃]|\p{L}[\p{L}\p{N}_-]*[ \t]*[=＝]))/gu

const ASCII: ReadonlyMap<string, string> = new Map([
  ['｛', '{'],
  ['｝', '}'],
  ['＃', '#'],
  ['＝', '='],
  ['“', '"'],
  ['”', '"'],
  ['＂', '"'],
  ['‘', "'"],
  ['’', "'"],
])

const toAscii = (mark: string): string => ASCII.get(mark) ?? (/[\s，]/.test(mark) ? ' ' : mark)

const respellAttributes = (attributes: string): string =>
  attributes.replace(ATTRIBUTE_MARKS, (found) => {
    const quote = found.search(/["'“”＂‘’]/)
    if (quote < 0) return toAscii(found)
    const marks = [...found.slice(0, quote + 1)].map(toAscii).join('')
    return marks + found.slice(quote + 1, -1) + toAscii(found.slice(-1))
  })

/** The line as it should be, at its old length; undefined where it is no directive. */
const respell = (colons: string, rest: string): string | undefined => {
  const fence = ':'.repeat(colons.length)
  if (rest.trim() === '') return colons.length > 2 ? fence + rest : undefined
  const [, gap = '', name, label, attributes = '', tail = ''] = PARTS.exec(rest) ?? []
  // `：：好` at the head of a line may be prose; a leaf without attributes would say nothing anyway.
  if (name === undefined || (colons.length === 2 && attributes === '')) return undefined
  const middle = label === undefined ? '' : `[${label}]`
  return fence + name + middle + respellAttributes(attributes) + ' '.repeat(gap.length + tail.length)
}

/** Lines inside blocks of code are left alone. */
export const normaliseDirectives = (file: string, source: string, bodyStart: number): DirectiveSpelling => {
  const diagnostics: Diagnostic[] = []
  const lines = lazy(() => linesOf(source))
  const parts: string[] = []
  let done = 0
  let code: string | undefined
  for (const { 0: all, 1: ticks, 2: info = '', 3: colons = '', 4: rest = '', index } of source
    .slice(bodyStart)
    .matchAll(FENCE)) {
    if (ticks !== undefined) {
      if (code === undefined) code = ticks.startsWith('`') && info.includes('`') ? undefined : ticks
      else if (ticks.startsWith(code) && info.trim() === '') code = undefined
      continue
    }
    const written = colons + rest
    const spelled = code === undefined ? respell(colons, rest) : undefined
    if (spelled === undefined || spelled.trimEnd() === written.trimEnd()) continue
    const end = bodyStart + index + all.length
    const start = end - written.length
    parts.push(source.slice(done, start), spelled)
    done = end
    const onlyBlank = spelled.trimEnd() === colons + rest.trim()
    const found = onlyBlank ? blankAfterColons : fullWidth
    const title = onlyBlank ? noBlank : asciiMarks
    const edits = [{ file, start, end, text: spelled.trimEnd() }]
    const range = lines().range(start, end)
    diagnostics.push(found({ file, range }, {}, { fix: { title, safe: true, edits } }))
  }
  return { source: parts.join('') + source.slice(done), diagnostics }
}
