/** No list of persons with their particulars stands in a package. */
import type { Table, TableRow } from 'mdast'
import { words } from '../../../base/words.js'
import { toText } from '../../../markdown/to-text.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const NAME = /^(?:学员|学生|老师|家长|负责人|联系人)?姓名$|^name$/i
const NAMES = /姓\s*名|\|\s*name\s*\|/i
const PARTICULAR =
  /电话|手机|联系方式|身份证|住址|家庭地址|银行卡|出生|微信|QQ|民族|病史|健康状况|监护人|phone|mobile|address|birth/i
/** What forms and made-up lists hold: nothing, marks, 「示例」, or a name that nobody has. */
const MADE_UP = /^[\s*×xX_…/—-]*$|示例|某|[×*]|[甲乙丙丁]$|张三|李四|王五|例[:：]/

const textsOf = (row: TableRow | undefined): readonly string[] =>
  (row?.children ?? []).map((cell) => toText([{ type: 'paragraph', children: cell.children }]).trim())

/** The rows that name a person and say something about him. */
const filledRows = ({ children: [first, ...others] }: Table): number => {
  const head = textsOf(first)
  const name = head.findIndex((cell) => NAME.test(cell.replace(/\s/g, '')))
  const particulars = head.flatMap((cell, at) => (PARTICULAR.test(cell) ? [at] : []))
  if (name < 0 || particulars.length === 0) return 0
  const isReal = (text = ''): boolean => !MADE_UP.test(text)
  const rows = others.map(textsOf)
  return rows.filter((row) => isReal(row[name]) && particulars.some((at) => isReal(row[at]))).length
}

export const roster = defineRule({
  code: 'privacy/roster',
  severity: 'warning',
  summary: words('课包里没有学员名单', 'There is no list of persons in the package'),
  message: (p: { count: number }) =>
    words(
      `这张表里有 ${p.count} 个人的姓名和个人信息。`,
      `This table names ${p.count} ${p.count === 1 ? 'person' : 'persons'} with particulars.`,
    ),
  why: words(
    '名单跟着课包到处分发，每个人的信息都收不回来；收集时说好的用途里也没有公开这一项。',
    'The list travels with the package and cannot be called back, and nobody agreed to that.',
  ),
  help: words(
    '请把名单从课包里拿掉；登记表只留表头，举例用「示例学员甲」。',
    'Take the list out of the package; leave only the head of a form, and name made-up persons as such.',
  ),
  sources: ['R117', 'R118', 'R138', '个人信息保护法第二十五条'],
  example: {
    in: 'body',
    bad: '| 姓名 | 家庭地址 |\n| --- | --- |\n| 李桂兰 | 南街 12 号 |',
    good: '| 姓名 | 家庭地址 |\n| --- | --- |\n| | |',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      // Few documents speak of names at all.
      if (!NAMES.test(document.source)) continue
      for (const table of nodesOf(document, 'table')) {
        const count = filledRows(table)
        if (count === 0) continue
        yield found({ file: document.file, ...(table.position ? { range: table.position } : {}) }, { count })
      }
    }
  },
})
