/** The option of commands that speak to a person or to a program. */
import type { Diagnostic, Language } from '../index.js'
import { listed, words } from '../index.js'
import type { Option } from './options.js'
import { jsonText } from './report/json-text.js'
import { showDiagnostics } from './show-diagnostics.js'
import type { Terminal } from './terminal.js'

/** `--format`, of which the first choice is what a person gets. */
export const formatOption = <const F extends string>(...choices: readonly F[]) =>
  ({
    type: 'text',
    value: 'F',
    choices,
    summary: words(`输出格式：${listed(choices, 'zh-CN')}`, `Format of the output: ${listed(choices, 'en')}`),
  }) as const satisfies Option

export const outputFormatOption = formatOption('pretty', 'json')

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
