/** No list names the same term twice, under whatever name. */
import { words } from '../../../base/words.js'
import type { Scheme } from '../../../model/vocabulary/index.js'
import { originOf, type Package } from '../../../parse/package.js'
import { listItemRemoval } from '../../edits/list-item-removal.js'
import { defineRule } from '../../rule.js'
import { termLabel } from '../../wording/term-label.js'

interface Listed {
  readonly id: string
  readonly pointer: string
}

interface TermList {
  readonly scheme: Scheme
  readonly source: string
  readonly terms: readonly Listed[]
}

const listed = (ids: readonly string[] | undefined, pointer: string): readonly Listed[] =>
  (ids ?? []).map((id, at) => ({ id, pointer: `${pointer}/${at}` }))

const termLists = ({ course, root, lessons }: Package): readonly TermList[] => {
  const { source } = root
  const { audience, topics, purposes, forms, venue, fee } = course
  return [
    // Whom a course is made for it also suits: the two lists of the audience are one.
    {
      scheme: 'audience',
      source,
      terms: [
        ...listed(audience?.primary, '/course/audience/primary'),
        ...listed(audience?.secondary, '/course/audience/secondary'),
      ],
    },
    { scheme: 'topic', source, terms: listed(topics, '/course/topics') },
    { scheme: 'purpose', source, terms: listed(purposes, '/course/purposes') },
    { scheme: 'learning-form', source, terms: listed(forms, '/course/forms') },
    { scheme: 'venue-type', source, terms: listed(venue?.types, '/course/venue/types') },
    { scheme: 'audience', source, terms: listed(fee?.waiverFor, '/course/fee/waiverFor') },
    ...lessons.map(
      (lesson, at): TermList => ({
        scheme: 'learning-form',
        source: lesson.source,
        terms: listed(lesson.meta.forms, `/lessons/${at}/meta/forms`),
      }),
    ),
  ]
}

export const duplicateTerm = defineRule({
  code: 'vocabulary/duplicate-term',
  severity: 'warning',
  summary: words('同一个词在一个列表里只写一次', 'A list names each term once'),
  message: (p: { zh: string; en: string }) => words(`「${p.zh}」写了两次。`, `“${p.en}” is listed twice.`),
  why: words(
    '换个说法也是同一个词；重复的词会让统计多算一次。',
    'Another name of a term is the same term, and counts would take it twice.',
  ),
  help: words('请删去后一个。', 'Remove the second.'),
  sources: ['R037', 'R071'],
  example: { in: 'course', bad: 'topics: [安全教育, safety-education]', good: 'topics: [safety-education]' },
  *check(pkg, found) {
    for (const { scheme, source, terms } of termLists(pkg)) {
      for (const [at, { id, pointer }] of terms.entries()) {
        const first = terms.find((each) => each.id === id)
        if (first === undefined || first === terms[at]) continue
        const { 'zh-CN': zh, en } = termLabel(scheme, id)
        const place = originOf(pkg, pointer)
        const related = {
          ...originOf(pkg, first.pointer),
          message: words('前一个在这里。', 'The first is here.'),
        }
        // One item that stands for several terms, such as 「留守儿童、老人」, is not a duplicate as a whole.
        const { range } = place
        const alone = terms.filter((each) => pkg.origins.get(each.pointer)?.range === range).length === 1
        const edit = alone ? listItemRemoval(place, source) : undefined
        const fix = edit && {
          title: words('删去重复的词', 'Remove the duplicate'),
          safe: true,
          edits: [edit],
        }
        yield found(place, { zh, en }, { related: [related], ...(fix ? { fix } : {}) })
      }
    }
  },
})
