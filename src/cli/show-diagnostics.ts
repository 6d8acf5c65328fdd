/** Shows on stderr why something was refused. */
import type { Diagnostic, Language } from '../index.js'
import { pretty } from './report/pretty.js'
import type { ReportedPackage } from './report/report.js'
import type { Terminal } from './terminal.js'

const write = (packages: readonly ReportedPackage[], { stderr }: Terminal, language: Language): void => {
  const { colour, columns } = stderr
  stderr.write(pretty({ packages }, { language, colour, columns }))
}

/** Findings in a package of which the texts are at hand. */
export const showPackage = (shown: ReportedPackage, terminal: Terminal, language: Language): void =>
  write([shown], terminal, language)

/** Findings in a bundle, of which no text is shown. */
export const showDiagnostics = (
  path: string,
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
  language: Language,
): void => write([{ path, diagnostics, sourceOf: () => undefined }], terminal, language)
