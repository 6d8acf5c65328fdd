/** A label that may hurt its bearers stays out of what the public reads first. */
import type { Place } from '../../../base/diagnostic.js'
import { linesOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { findTerm } from '../../../model/vocabulary/find-term.js'
import type { Term } from '../../../model/vocabulary/index.js'
import { originOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const shown = [
  { key: 'title', name: words('标题', 'title') },
  { key: 'shortTitle', name: words('短标题', 'short title') },
  { key: 'summary', name: words('简介', 'summary') },
] as const

/** The name by which a text calls the term; the longest, where several fit. */
const nameIn = (text: string, { label, aliases }: Term): string | undefined =>
  [label['zh-CN'], label.en, ...aliases]
    .filter((name) => text.toLowerCase().includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0]

/** The name itself, where the text stands in the file as it was read. */
const placeOfName = ({ root }: Package, place: Place, name: string): Place => {
  const { start, end } = place.range ?? root.opening
  const written = root.source.slice(start.offset, end.offset).toLowerCase().indexOf(name.toLowerCase())
  const from = (start.offset ?? 0) + written
  return written < 0
    ? place
    : { file: place.file, range: linesOf(root.source).range(from, from + name.length) }
}

export const sensitive = defineRule({
  code: 'audience/sensitive',
  severity: 'error',
  summary: words(
    '标题和简介里不点名敏感的受众',
    'Title and summary do not name an audience by a label that may hurt',
  ),
  message: (p: { name: string; zh: string; en: string }) =>
    words(`${p.zh}里点了「${p.name}」的名。`, `The ${p.en} names “${p.name}”.`),
  why: words(
    '标题和简介人人看得见，来学的人会被贴上标签，不愿报名。',
    'Everybody reads it: those who come to learn are labelled, and stay away.',
  ),
  help: words(
    '请改写学什么、解决什么问题，如「求职面试入门」；受众一项照写，用来统计和推荐。',
    'Say what is learnt, such as `First steps to a job interview`; the field `audience` keeps the group, for planning.',
  ),
  sources: ['R063'],
  example: {
    in: 'course',
    bad: 'audience: [unemployed-workers]\ntitle: 失业人员求职面试入门',
    good: 'audience: [unemployed-workers]\ntitle: 求职面试入门',
  },
  *check(pkg, found) {
    const { audience } = pkg.course
    const terms = [...(audience?.primary ?? []), ...(audience?.secondary ?? [])]
      .flatMap((id) => findTerm('audience', id) ?? [])
      .filter((term) => term.sensitive)
    for (const { key, name: field } of shown) {
      for (const term of new Set(terms)) {
        const name = nameIn(pkg.course[key] ?? '', term)
        if (name === undefined) continue
        const place = placeOfName(pkg, originOf(pkg, `/course/${key}`), name)
        yield found(place, { name, zh: field['zh-CN'], en: field.en })
      }
    }
  },
})
