/** No two objectives and no two units share a mark. */
import type { Extra } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { originOf, type Package } from '../../../parse/package.js'
import { listItemRemoval } from '../../edits/list-item-removal.js'
import { defineRule } from '../../rule.js'

const lists = [
  { key: 'objectives', name: words('目标', 'objective') },
  { key: 'units', name: words('单元', 'unit') },
] as const

/** The next mark after the highest number in use: `O9` after `O8`. */
const freeMark = (marks: readonly string[], like: string): string => {
  const letters = /^[A-Za-z]+/.exec(like)?.[0] ?? ''
  const numbers = marks.map((mark) => Number(/(\d{1,6})$/.exec(mark)?.[1] ?? 0))
  return `${letters}${Math.max(...numbers) + 1}`
}

/** What is listed twice, word for word, is listed once. */
const fixOf = (pkg: Package, key: 'objectives' | 'units', first: number, at: number): Extra => {
  const all = pkg.course[key] ?? []
  if (JSON.stringify(all[first]) !== JSON.stringify(all[at])) return {}
  const edit = listItemRemoval(originOf(pkg, `/course/${key}/${at}`), pkg.root.source)
  const title = words('删去重复的一项', 'Remove the repeated item')
  return edit ? { fix: { title, safe: true, edits: [edit] } } : {}
}

export const duplicateMark = defineRule({
  code: 'front-matter/duplicate-mark',
  severity: 'error',
  summary: words('目标和单元的编号各不相同', 'Every objective and every unit has a mark of its own'),
  message: (p: { mark: string; zh: string; en: string; free: string }) =>
    words(`${p.zh}编号「${p.mark}」用了两次。`, `The ${p.en} mark \`${p.mark}\` is used twice.`),
  why: words(
    '课节和题目靠编号对上目标，编号重了就分不清是哪一个。',
    'Lessons and questions name objectives by their marks: a mark used twice names neither.',
  ),
  help: (p) =>
    words(
      `请给这一个写上别的编号，例如「${p.free}」。`,
      `Give this one another mark, such as \`${p.free}\`.`,
    ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'objectives:\n  - { id: O1, text: 学完能自己开机 }\n  - { id: O1, text: 学完能调大字号 }',
    good: 'objectives:\n  - { id: O1, text: 学完能自己开机 }\n  - { id: O2, text: 学完能调大字号 }',
  },
  *check(pkg, found) {
    for (const { key, name } of lists) {
      const marks = (pkg.course[key] ?? []).map((each) => each.id)
      for (const [at, mark] of marks.entries()) {
        const first = marks.indexOf(mark)
        if (first === at) continue
        const related = {
          ...originOf(pkg, `/course/${key}/${first}/id`),
          message: words('第一次用在这里。', 'It is used here first.'),
        }
        yield found(
          originOf(pkg, `/course/${key}/${at}/id`),
          { mark, zh: name['zh-CN'], en: name.en, free: freeMark(marks, mark) },
          { related: [related], ...fixOf(pkg, key, first, at) },
        )
      }
    }
  },
})
