/** Every spelling by which a term of a vocabulary can be found. */
import { foldName } from '../../base/fold.js'
import { lazy } from '../../base/lazy.js'
import { type Scheme, schemes, type Term, type Vocabulary, vocabularies } from './index.js'

/** Which of its names a term was found by. */
export type Spelling = 'id' | 'label' | 'alias'

/** A term and the name it was found by. */
export interface Named {
  readonly term: Term
  readonly spelling: Spelling
}

export interface Spellings {
  readonly ids: ReadonlyMap<string, Term>
  /** By folded spelling: every id, label and alias. */
  readonly names: ReadonlyMap<string, Named>
  /** By folded spelling: phrases that stand for several terms. */
  readonly composites: ReadonlyMap<string, readonly Term[]>
}

/** Folds a spelling as names are compared here: all marks that part an enumeration are one. */
export const foldSpelling = (text: string): string => foldName(text).replace(/[,;/|]/g, '、')

const namesOf = (term: Term): readonly (readonly [string, Spelling])[] => [
  [term.id, 'id'],
  [term.label['zh-CN'], 'label'],
  [term.label.en, 'label'],
  ...term.aliases.map((alias) => [alias, 'alias'] as const),
]

const spell = ({ terms, composites }: Vocabulary): Spellings => {
  const ids = new Map(terms.map((term) => [term.id, term]))
  const names = new Map<string, Named>()
  for (const term of terms) {
    for (const [name, spelling] of namesOf(term)) {
      const key = foldSpelling(name)
      if (!names.has(key)) names.set(key, { term, spelling })
    }
  }
  const phrases = composites.map(
    ({ text, terms }) => [foldSpelling(text), terms.flatMap((id) => ids.get(id) ?? [])] as const,
  )
  return { ids, names, composites: new Map(phrases) }
}

// Folding some nine hundred names takes longer than starting kebao may; most runs touch a few vocabularies only.
const spellings = Object.fromEntries(
  schemes.map((scheme) => [scheme, lazy(() => spell(vocabularies[scheme]))]),
) as Readonly<Record<Scheme, () => Spellings>>

/** The spellings of one vocabulary. */
export const spellingsOf = (scheme: Scheme): Spellings => spellings[scheme]()
