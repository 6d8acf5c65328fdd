/** A proposal as an editor shows it. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Completion } from '../../editor/index.js'
import type { Language } from '../../index.js'

const kinds = {
  key: CompletionItemKind.Property,
  term: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  objective: CompletionItemKind.Reference,
  lesson: CompletionItemKind.File,
  file: CompletionItemKind.File,
  directive: CompletionItemKind.Keyword,
  attribute: CompletionItemKind.Field,
} as const

/**
 * kebao has chosen and ordered already, by all the names of a thing; an editor that filtered by the label would lose
 * what was found by another name, so it is told that each fits.
 */
export const toCompletion = (
  { kind, label, detail, about, span, text, snippet }: Completion,
  index: number,
  document: TextDocument,
  language: Language,
  takesSnippets: boolean,
): CompletionItem => {
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) }
  const isSnippet = takesSnippets && snippet !== undefined
  return {
    label,
    kind: kinds[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: document.getText(range) || label,
    textEdit: { range, newText: isSnippet ? snippet : text },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === undefined ? {} : { detail: detail[language] }),
    ...(about === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: about[language] } }),
  }
}
