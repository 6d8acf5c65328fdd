/** The option of commands that speak to a person or to a program. */
import type { Diagnostic, Language } from '../index.js'
import { words } from '../index.js'
import type { Option } from './options.js'
import { jsonText } from './report/json-text.js'
import { showDiagnostics } from './show-diagnostics.js'
import type { Terminal } from './terminal.js'

export const outputFormatOption = {
  type: 'text',
  value: 'F',
  choices: ['pretty', 'json'],
  summary: words('输出格式：pretty、json', 'Format of the output: pretty, json'),
} as const satisfies Option

/** Why there is no answer: to a person in words, to a program as the JSON that it waits for. */
export const tellRefused = (
  path: string,
  diagnostics: readonly Diagnostic[],
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): void => {
  if (format === 'json') terminal.stdout.write(jsonText({ version: 1, diagnostics }))
  else showDiagnostics(path, diagnostics, terminal, language)
}
