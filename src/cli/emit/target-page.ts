/** What `kebao emit --list` shows: every format, or one with its options and what it loses. */
import { optionsOf, type Target } from '../../emit/index.js'
import { type Language, words } from '../../index.js'
import { table } from '../table.js'
import { wrap } from '../wrap.js'

const optionsTitle = words('选项（--set 名称=值）：', 'Options (--set NAME=VALUE):')
const lossesTitle = words('装不下、或者换了样子的内容：', 'What it cannot hold, or holds otherwise:')

export const targetList = (targets: readonly Target[], language: Language, columns: number): string =>
  table(
    targets.map(({ name, summary }) => [name, summary[language]] as const),
    columns,
  )

export const targetPage = (target: Target, language: Language, columns: number): string => {
  const options = optionsOf(target).map(({ name, about }) => [name, about[language]] as const)
  const losses = target.losses.map(({ code, about }) => [code, about[language]] as const)
  return [
    `${target.name}\n`,
    `${wrap(target.summary[language], columns).join('\n')}\n`,
    ...(options.length === 0 ? [] : [`\n${optionsTitle[language]}\n`, table(options, columns)]),
    ...(losses.length === 0 ? [] : [`\n${lossesTitle[language]}\n`, table(losses, columns)]),
  ].join('')
}
