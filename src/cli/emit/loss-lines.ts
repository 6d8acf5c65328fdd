/** What a format lost, in a line each: the whole story is told by `lint --target`. */
import type { Diagnostic, Language, Severity } from '../../index.js'
import { visible, words } from '../../index.js'
import { padTo, widthOf } from '../columns.js'
import { wrap } from '../wrap.js'

const severities = {
  error: words('错误', 'error'),
  warning: words('警告', 'warning'),
  info: words('提示', 'info'),
} as const satisfies Readonly<Record<Severity, unknown>>

const more = (path: string, target: string) =>
  words(
    `位置、原因和办法，请运行「kebao lint ${path} --target ${target}」。`,
    `For places, reasons and what to do: \`kebao lint ${path} --target ${target}\`.`,
  )

const MARGIN = 2

export const lossLines = (
  diagnostics: readonly Diagnostic[],
  language: Language,
  columns: number,
): readonly string[] =>
  diagnostics.flatMap(({ severity, message }) => {
    const label = `${' '.repeat(MARGIN)}${severities[severity][language]}  `
    const width = widthOf(label)
    const [first = '', ...rest] = wrap(visible(message[language]), columns - width)
    return [label + first, ...rest.map((line) => padTo('', width) + line)]
  })

/** Where the rest is told; a bundle is linted where it was made. */
export const moreLine = (path: string, target: string, language: Language): string =>
  more(path, target)[language]
