/** What was meant as a link or an image is one. */
import { excerpt } from '../../../base/excerpt.js'
import { folderOf, resolvePath } from '../../../base/path.js'
import { words } from '../../../base/words.js'
import { documentsOf, type Package } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { isProse } from '../../facts/prose.js'
import { linesIn } from '../../facts/source-lines.js'
import { defineRule } from '../../rule.js'

const LINK_LIKE = /!?\[([^[\]\r\n]{0,200})\](?:（([^（）\r\n]{1,300})）|\(([^()\r\n]{1,300})\))/g

/** `[注]（见下页）` and `[手势]（点/按）` are text. */
const ADDRESS = /^(?:https?:|www\.|#\p{L}|\.{1,2}\/)|\.[A-Za-z][A-Za-z0-9]{1,4}(?:#\S*)?$/u

type Mark = 'bracket' | 'blank'

interface Slip {
  readonly match: RegExpExecArray
  readonly address: string
  readonly mark: Mark
}

/** What looks like a link that Markdown does not read; whether it is text at all is seen later. */
const slipsIn = (source: string): readonly Slip[] =>
  [...source.matchAll(LINK_LIKE)].flatMap((match): readonly Slip[] => {
    const [, , wide, narrow = ''] = match
    const address = (wide ?? narrow).trim()
    const mark = wide === undefined ? 'blank' : 'bracket'
    return ADDRESS.test(address) && (mark === 'bracket' || /\s/.test(address))
      ? [{ match, address, mark }]
      : []
  })

/** True where blanks belong to the address: what stands behind one may as well be a title without quotes. */
const isWhole = ({ tree }: Package, file: string, address: string): boolean =>
  !/\s/.test(address) || tree.has(resolvePath(folderOf(file), address.replace(/#.*$/, '')) ?? '')

/** In ASCII brackets, blanks as an address spells them; undefined where other characters stand in the way. */
const fixOf = (pkg: Package, file: string, { index, 0: whole }: RegExpExecArray, address: string) => {
  if (/["'<>\\“”]/.test(address)) return undefined
  const text = `${whole.slice(0, whole.indexOf(']') + 1)}(${address.replace(/\s/g, '%20')})`
  return replacement(file, index, index + whole.length, text, isWhole(pkg, file, address))
}

export const form = defineRule({
  code: 'link/form',
  severity: 'error',
  summary: words(
    '链接和图片的括号、地址写对了',
    'Links and images are written so that they are read as such',
  ),
  message: (p: { text: string; mark: Mark }) =>
    words(`「${p.text}」没有读成链接或图片。`, `\`${p.text}\` was not read as a link or an image.`),
  why: words(
    '学员看到的是一串括号和文件名，点不了，也看不到图。',
    'Learners see brackets and a file name: nothing to follow, and no picture.',
  ),
  help: ({ mark }) =>
    mark === 'bracket'
      ? words('地址两边请用英文括号「()」。', 'Put the address in ASCII brackets, `()`.')
      : words(
          '地址里不能有空格：请把空格写成「%20」，最好给文件改个没有空格的名字。',
          'An address has no blanks: write `%20` for each, or better, rename the file.',
        ),
  sources: ['CommonMark 0.31.2 6.3'],
  example: {
    in: 'body',
    bad: '回到[课程首页]（../course.md）。',
    good: '回到[课程首页](../course.md)。',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const slips = slipsIn(document.source)
      if (slips.length === 0) continue
      const { file } = document
      const isText = isProse(document)
      for (const { match, address, mark } of slips) {
        const { index: start, 0: whole } = match
        if (!isText(start)) continue
        const fix = fixOf(pkg, file, match, address)
        const place = { file, range: linesIn(document).range(start, start + whole.length) }
        yield found(place, { text: excerpt(whole), mark }, fix ? { fix } : {})
      }
    }
  },
})
