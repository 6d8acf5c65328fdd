/** What there is to know about a term of a vocabulary, as Markdown. */
import { type Words, words } from '../../base/words.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import type { Scheme, Term } from '../../model/vocabulary/index.js'
import { vocabularies } from '../../model/vocabulary/index.js'
import { listed, paragraphs } from '../sentence.js'
import { citeWords } from '../source-words.js'

/** Clauses that name a term; the first few say enough. */
const MAX_CITES = 3

const line = (zh: string, en: string, names: readonly Words[]): Words | undefined => {
  const all = listed(names)
  return names.length === 0 ? undefined : words(`${zh}：${all['zh-CN']}`, `${en}: ${all.en}`)
}

export const termCard = (scheme: Scheme, { id, label, note, aliases, cites, sensitive }: Term): Words => {
  const { title } = vocabularies[scheme]
  const wider = ancestors(scheme, id).map((term) => term.label)
  return paragraphs(
    words(
      `**${label['zh-CN']}** ${label.en} \`${id}\`（${title['zh-CN']}）`,
      `**${label.en}** ${label['zh-CN']} \`${id}\` (${title.en})`,
    ),
    note,
    sensitive
      ? words(
          '供内部统计和规划使用，公开页面上不显示。',
          'For planning inside the system; it is not shown on public pages.',
        )
      : undefined,
    line('上位词', 'Broader', wider),
    line(
      '也叫',
      'Also',
      aliases.map((alias) => words(alias, alias)),
    ),
    line('出处', 'Source', cites.slice(0, MAX_CITES).map(citeWords)),
  )
}
