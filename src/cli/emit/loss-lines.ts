/** What a format lost, in a line each: the whole story is told by `lint --target`. */
import type { Diagnostic, Language, Severity } from '../../index.js'
import { visible, words } from '../../index.js'
import { padTo, widthOf } from '../columns.js'
import { shellWord } from '../shell-word.js'
import { wrap } from '../wrap.js'

const severities = {
  error: words('错误', 'error'),
  warning: words('警告', 'warning'),
  info: words('提示', 'info'),
} as const satisfies Readonly<Record<Severity, unknown>>

const more = (path: string, target: string) => {
  const command = `kebao lint ${shellWord(path)} --target ${target}`
  return words(
    `位置、原因和办法，请运行：\n    ${command}`,
    `For places, reasons and what to do:\n    ${command}`,
  )
}

/** @param label goes before each, where several formats are told of */
export const lossLines = (
  diagnostics: readonly Diagnostic[],
  label: string,
  language: Language,
  columns: number,
): string =>
  diagnostics
    .flatMap(({ severity, message }) => {
      const start = `  ${label === '' ? '' : `${label}  `}${severities[severity][language]}  `
      const width = widthOf(start)
      const [first = '', ...rest] = wrap(visible(message[language]), columns - width)
      return [`${start}${first}\n`, ...rest.map((line) => `${padTo('', width)}${line}\n`)]
    })
    .join('')

/** Where the rest is told; a bundle is linted where it was made. */
export const moreLine = (path: string, target: string, language: Language): string =>
  more(path, target)[language]
