/** What `kebao emit --list` shows: every format, or one with its options and what it loses. */
import { type OptionPage, optionsOf, type Target } from '../../emit/index.js'
import { type Language, words } from '../../index.js'
import { jsonText } from '../report/json-text.js'
import { table } from '../table.js'
import { wrap } from '../wrap.js'

const optionsTitle = words('选项（--set 名称=值）：', 'Options (--set NAME=VALUE):')
const lossesTitle = words('装不下、或者换了样子的内容：', 'What it cannot hold, or holds otherwise:')

export const targetList = (targets: readonly Target[], language: Language, columns: number): string =>
  table(
    targets.map(({ name, summary }) => [name, summary[language]] as const),
    columns,
  )

const optionRow = ({ name, zh, about, expects, fallback }: OptionPage, language: Language) => {
  const takes = words(`写${expects['zh-CN']}`, `Takes ${expects.en}`)
  const unsaid = words(`不写就是「${String(fallback)}」`, `\`${String(fallback)}\` where it is left out`)
  const parts = [about, takes, ...(fallback === undefined ? [] : [unsaid])].map((each) => each[language])
  const shown = language === 'zh-CN' && zh !== undefined && zh !== name ? `${name}（${zh}）` : name
  const text = parts.map((part) => part.replace(/[。.]$/, '')).join(language === 'zh-CN' ? '；' : '; ')
  return [shown, `${text}${language === 'zh-CN' ? '。' : '.'}`] as const
}

export const targetPage = (target: Target, language: Language, columns: number): string => {
  const options = optionsOf(target).map((each) => optionRow(each, language))
  const losses = target.losses.map(({ code, about }) => [code, about[language]] as const)
  return [
    `${target.name}\n`,
    `${wrap(target.summary[language], columns).join('\n')}\n`,
    ...(options.length === 0 ? [] : [`\n${optionsTitle[language]}\n`, table(options, columns)]),
    ...(losses.length === 0 ? [] : [`\n${lossesTitle[language]}\n`, table(losses, columns)]),
  ].join('')
}

/** The same for programs. */
export const targetsJson = (targets: readonly Target[]): string =>
  jsonText({
    version: 1,
    targets: targets.map((target) => ({
      name: target.name,
      summary: target.summary,
      container: target.container.kind,
      extension: target.extension,
      options: optionsOf(target),
      losses: target.losses.map(({ code, about }) => ({ code, about })),
    })),
  })
