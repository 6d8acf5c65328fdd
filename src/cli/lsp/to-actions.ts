/** The mends of findings as actions of an editor: safe ones first and preferred, and all safe ones together. */
import { type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fixesAt, safeEdits } from '../../editor/index.js'
import { type Diagnostic, type Language, visible, words } from '../../index.js'
import { toDiagnostic } from './to-diagnostic.js'

type Edits = NonNullable<Diagnostic['fix']>['edits']

export interface ActionsFor {
  readonly diagnostics: readonly Diagnostic[]
  readonly file: string
  readonly span: { readonly start: number; readonly end: number }
  readonly only: readonly string[] | undefined
  readonly language: Language
  readonly addressOf: (file: string) => string
  /** The text of a file of the package, open or not. */
  readonly documentOf: (file: string) => TextDocument | undefined
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.kebao`

const allSafe = words('改好这个文件里能放心改的地方', 'Mend all that is safe to mend in this file')
const unsure = words('（改完请核对）', ' (check it afterwards)')

/** An empty list means nothing, as some editors send one. */
const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.length === 0 || only.some((each) => kind === each || kind.startsWith(`${each}.`))

const workspaceEdit = (edits: Edits, { addressOf, documentOf }: ActionsFor): WorkspaceEdit | undefined => {
  const changes: Record<string, TextEdit[]> = {}
  for (const { file, start, end, text } of edits) {
    const document = documentOf(file)
    if (document === undefined) return undefined
    const range = { start: document.positionAt(start), end: document.positionAt(end) }
    const same = changes[addressOf(file)]
    if (same) same.push({ range, newText: text })
    else changes[addressOf(file)] = [{ range, newText: text }]
  }
  return { changes }
}

const quickFixes = (asked: ActionsFor): readonly CodeAction[] =>
  fixesAt(asked.diagnostics, asked.file, asked.span).flatMap(({ diagnostic, fix }) => {
    const edit = workspaceEdit(fix.edits, asked)
    if (edit === undefined) return []
    const title = visible(fix.title[asked.language]) + (fix.safe ? '' : unsure[asked.language])
    const diagnostics = [toDiagnostic(diagnostic, asked.language, asked.addressOf)]
    return [
      { title, kind: CodeActionKind.QuickFix, diagnostics, edit, ...(fix.safe ? { isPreferred: true } : {}) },
    ]
  })

/** What an editor may offer for a part of a file. */
export const toActions = (asked: ActionsFor): CodeAction[] => {
  const single = isWanted(CodeActionKind.QuickFix, asked.only) ? quickFixes(asked) : []
  const edits = isWanted(FIX_ALL, asked.only) ? safeEdits(asked.diagnostics, asked.file) : []
  const edit = edits.length === 0 ? undefined : workspaceEdit(edits, asked)
  return [...single, ...(edit === undefined ? [] : [{ title: allSafe[asked.language], kind: FIX_ALL, edit }])]
}
