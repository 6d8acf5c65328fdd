/** The terms of a vocabulary, as labels or as ids. */
import type { Language } from '../../base/words.js'
import { words } from '../../base/words.js'
import { type Scheme, vocabularies } from '../../model/vocabulary/index.js'
import { termCard } from '../hover/term-card.js'
import type { Choice } from './completion.js'

export const termChoices = (scheme: Scheme, language: Language): readonly Choice[] =>
  vocabularies[scheme].terms.map((term) => {
    const { id, label, aliases } = term
    const [text, zh, en] =
      language === 'en' ? [id, label['zh-CN'], label['zh-CN']] : [label['zh-CN'], id, label.en]
    return {
      kind: 'term',
      label: text,
      detail: words(zh, en),
      about: termCard(scheme, term),
      text,
      names: [id, label['zh-CN'], label.en, ...aliases],
    }
  })
