/** What is wrong in a `kebao.yaml` that is open: it belongs to no package, and is checked by itself. */
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Language, readWorkspace } from '../../index.js'
import { toDiagnostic } from './to-diagnostic.js'

export const isSettings = (uri: string): boolean => /\/kebao\.yaml$/.test(uri)

export const settingsFindings = (document: TextDocument, language: Language): PublishDiagnosticsParams => {
  const { uri, version } = document
  const { diagnostics } = readWorkspace('kebao.yaml', document.getText())
  return { uri, version, diagnostics: diagnostics.map((each) => toDiagnostic(each, language, () => uri)) }
}
