/** No two lessons share an id. */
import type { Place } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { freeNames } from '../../edits/free-names.js'
import { replacement } from '../../edits/replacement.js'
import { defineRule } from '../../rule.js'

export const duplicateId = defineRule({
  code: 'lesson/duplicate-id',
  severity: 'error',
  summary: words('每节课有自己的编号', 'Every lesson has an id of its own'),
  message: (p: { id: string; title: string }) =>
    words(
      `课节编号「${p.id}」已经给了「${p.title}」。`,
      `The lesson id \`${p.id}\` already belongs to \`${p.title}\`.`,
    ),
  why: words(
    '学习记录跟着编号走，编号重了，两节课的记录会混在一起。',
    'Learning records follow the id: with one id the records of two lessons would be mixed.',
  ),
  help: words(
    '请给这节课写一个没有用过的编号，如「know-your-phone」。',
    'Give this lesson another id, such as `know-your-phone`.',
  ),
  sources: ['R118'],
  example: {
    in: 'lessons',
    bad: '01-开机.md id: open\n02-调大字号.md id: open',
    good: '01-开机.md id: open\n02-调大字号.md id: larger-text',
  },
  *check(pkg, found) {
    const owners = new Map<string, { readonly title: string; readonly place: Place }>()
    const freeName = freeNames(new Set(pkg.lessons.map(({ id }) => id)))
    for (const [at, { id, title, file, opening, source }] of pkg.lessons.entries()) {
      const place = pkg.origins.get(`/lessons/${at}/meta/id`) ?? { file, range: opening }
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, { title, place })
      else {
        const related = { ...owner.place, message: words('这个编号先用在这里。', 'It is used here first.') }
        const { start, end } = place.range ?? opening
        const from = start.offset ?? 0
        // Which of the two keeps the id, and the records of its learners, is for the author to say.
        const fix =
          source.slice(from, end.offset) === id &&
          replacement(file, from, from + id.length, freeName(id), false)
        yield found(place, { id, title: owner.title }, { related: [related], ...(fix ? { fix } : {}) })
      }
    }
  },
})
