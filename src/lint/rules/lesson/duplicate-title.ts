/** No two lessons share a title. */
import { excerpt } from '../../../base/excerpt.js'
import { foldName } from '../../../base/fold.js'
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const duplicateTitle = defineRule({
  code: 'lesson/duplicate-title',
  severity: 'warning',
  summary: words('每节课有自己的标题', 'Every lesson has a title of its own'),
  message: (p: { title: string }) =>
    words(`有两节课都叫「${p.title}」。`, `Two lessons are called \`${p.title}\`.`),
  why: words(
    '目录里分不清哪节是哪节；多半是复制课节文件时忘了改标题。',
    'In a list of contents nobody can tell them apart; mostly a lesson was copied and its title forgotten.',
  ),
  help: words(
    '请写上这节课自己的标题；分两次上的，写成「……（上）」「……（下）」。',
    'Give this lesson a title of its own; for two parts add `(1)` and `(2)`.',
  ),
  sources: ['R014', 'GB/T 21365-2008 1.2'],
  example: {
    in: 'lessons',
    bad: '01-open.md title: 打开手机\n02-text.md title: 打开手机',
    good: '01-open.md title: 打开手机\n02-text.md title: 调大字号',
  },
  *check(pkg, found) {
    /** Where each title was first given. */
    const firsts = new Map<string, string>()
    for (const [at, { meta }] of pkg.lessons.entries()) {
      const pointer = `/lessons/${at}/meta/title`
      const { title } = meta
      if (title === undefined) continue
      const first = firsts.get(foldName(title))
      if (first === undefined) {
        firsts.set(foldName(title), pointer)
        continue
      }
      const message = words('另一节课在这里。', 'The other lesson is here.')
      const related = { ...originOf(pkg, first), message }
      yield found(originOf(pkg, pointer), { title: excerpt(title) }, { related: [related] })
    }
  },
})
