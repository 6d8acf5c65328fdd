/** A heading or a question as an editor shows it in its table of contents. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import type { OutlineItem } from '../../editor/index.js'
import { rangeOf } from './ranges.js'

export const toSymbol = ({ kind, text, range, children }: OutlineItem): DocumentSymbol => {
  const whole = rangeOf(range)
  return {
    // An empty name is refused by some editors.
    name: text === '' ? '—' : text,
    kind: kind === 'heading' ? SymbolKind.String : SymbolKind.Event,
    range: whole,
    selectionRange: { start: whole.start, end: whole.start },
    children: children.map(toSymbol),
  }
}
