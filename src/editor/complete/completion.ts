/** One proposal of what to write, and how proposals are chosen. */
import { foldName } from '../../base/fold.js'
import type { Words } from '../../base/words.js'
import type { Span } from '../spot.js'

export interface Completion {
  readonly kind: 'key' | 'term' | 'value' | 'objective' | 'lesson' | 'file' | 'directive' | 'attribute'
  /** What the list shows. */
  readonly label: string
  /** Its other name, or what it stands for. */
  readonly detail?: Words
  /** Markdown for whoever wants to know more. */
  readonly about?: Words
  /** What it replaces. */
  readonly span: Span
  readonly text: string
  /** The same with places to fill in, in the syntax of LSP snippets. */
  readonly snippet?: string
}

/** A proposal that does not know yet what it replaces, and the names that people look for it by. */
export interface Choice extends Omit<Completion, 'span'> {
  readonly names: readonly string[]
}

/** More would not be read. */
const MAX_CHOICES = 200

/** 0 for a name that begins with what is written, 1 for one that holds it; undefined for none. */
const rankOf = (names: readonly string[], written: string): number | undefined => {
  const folded = names.map(foldName)
  if (folded.some((name) => name.startsWith(written))) return 0
  return folded.some((name) => name.includes(written)) ? 1 : undefined
}

/** The choices that fit what is written so far, best first; equals keep their order. */
export const choose = (choices: readonly Choice[], prefix: string, span: Span): readonly Completion[] => {
  const written = foldName(prefix)
  const ranked = choices.flatMap(({ names, ...choice }) => {
    const rank = rankOf(names, written)
    return rank === undefined
      ? []
      : [{ rank, completion: { ...choice, span: { start: span.start, end: span.end } } }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_CHOICES)
    .map(({ completion }) => completion)
}
