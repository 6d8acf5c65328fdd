/** Tells authors about the slips that kebao read past, each with the edit that mends it. */
import type { Diagnostic } from '../../base/diagnostic.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import type { Lines } from '../../base/lines.js'
import type { Words } from '../../base/words.js'
import { words } from '../../base/words.js'
import type { Respelling, Slip } from './respelling.js'

interface SlipSpec {
  readonly code: string
  readonly message: Words
  /** What the fix does; also the advice. */
  readonly mend: Words
}

const specs: Readonly<Record<Slip, SlipSpec>> = {
  bracket: {
    code: 'parse/full-width-bracket',
    message: words('这里用了全角括号。', 'Full-width brackets are used here.'),
    mend: words('改成英文括号 [ ] 或 { }。', 'Write the brackets as [ ] or { }.'),
  },
  colon: {
    code: 'parse/full-width-colon',
    message: words('名称后面用了全角冒号「：」。', 'A full-width colon `：` follows the key.'),
    mend: words('改成英文冒号加一个空格。', 'Write an ASCII colon and a space.'),
  },
  'colon-space': {
    code: 'parse/colon-space',
    message: words('冒号后面少了一个空格。', 'The space after the colon is missing.'),
    mend: words('在冒号后面加一个空格。', 'Put a space after the colon.'),
  },
  comma: {
    code: 'parse/full-width-comma',
    message: words(
      '括号里用全角逗号「，」分隔各项。',
      'Items in brackets are separated by a full-width comma `，`.',
    ),
    mend: words('改成英文逗号。', 'Write ASCII commas.'),
  },
  comment: {
    code: 'parse/full-width-comment',
    message: words('注释用了全角的「＃」。', 'The comment begins with a full-width `＃`.'),
    mend: words('改成英文的 #。', 'Write an ASCII #.'),
  },
  fence: {
    code: 'parse/fence-dashes',
    message: words('这一行应当是三个英文短横线。', 'This line should be three ASCII hyphens.'),
    mend: words('改成 ---。', 'Write ---.'),
  },
  'list-marker': {
    code: 'parse/list-marker',
    message: words(
      '列表项的开头不是「短横线加空格」。',
      'The list item does not begin with a hyphen and a space.',
    ),
    mend: words('改成「- 」开头。', 'Begin the item with a hyphen and a space.'),
  },
  space: {
    code: 'parse/full-width-space',
    message: words('这里的空白不是普通空格。', 'The blank here is not an ordinary space.'),
    mend: words('改成普通空格。', 'Use ordinary spaces.'),
  },
  tab: {
    code: 'parse/tab-indent',
    message: words('这一行用制表符（Tab）缩进。', 'This line is indented with a tab.'),
    mend: words('改成两个空格。', 'Use two spaces.'),
  },
}

const report = (slip: Slip) =>
  defineDiagnostic({
    code: specs[slip].code,
    severity: 'info',
    message: specs[slip].message,
    why: words(
      'kebao 已按您的意思读取，但别的软件会读错，或者读不出来。',
      'kebao read it as you meant it, but other programs will misread it or refuse it.',
    ),
    help: specs[slip].mend,
  })

/** One diagnostic for each kind of slip on a line, with all its edits. */
export const slipDiagnostics = (
  file: string,
  lines: Lines,
  respellings: readonly Respelling[],
): readonly Diagnostic[] => {
  const groups = new Map<string, [Respelling, ...Respelling[]]>()
  for (const respelling of respellings) {
    const name = `${lines.point(respelling.start).line} ${respelling.slip}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [respelling])
    else group.push(respelling)
  }
  return [...groups.values()].map((group) => {
    const [{ slip, start }] = group
    const end = group[group.length - 1]?.end ?? start
    const edits = group.map((edit) => ({ file, start: edit.start, end: edit.end, text: edit.text }))
    const fix = { title: specs[slip].mend, safe: true, edits }
    return report(slip)({ file, range: lines.range(start, end) }, {}, { fix })
  })
}
