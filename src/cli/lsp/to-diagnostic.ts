/** A finding as an editor shows it: the three sentences in one text, in the language of the editor. */
import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver'
import { type Diagnostic, type Language, visible } from '../../index.js'
import { rangeOf } from './ranges.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** @param addressOf the address of a file of the package */
export const toDiagnostic = (
  found: Diagnostic,
  language: Language,
  addressOf: (file: string) => string,
): Shown => {
  const { code, severity, message, why, help, range, related = [], fix } = found
  return {
    range: rangeOf(range),
    severity: severities[severity],
    source: 'kebao',
    code,
    message: [message, why, help].map((sentence) => visible(sentence[language])).join('\n'),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((each) => ({
            location: { uri: addressOf(each.file), range: rangeOf(each.range) },
            message: visible(each.message[language]),
          })),
        }),
    ...(fix === undefined ? {} : { data: { fix: { title: fix.title[language], safe: fix.safe } } }),
  }
}
