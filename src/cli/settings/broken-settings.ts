/** What a person reads when settings cannot be used: every error in them, each with its place. */
import { type Diagnostic, KebaoError, type Language, visible, words } from '../../index.js'

/** Whoever has mended these will see the next. */
const MAX_LINES = 20

/** One line for each error, in the form that editors turn into links. */
const lines = (shown: string, errors: readonly Diagnostic[], language: Language): readonly string[] =>
  errors.slice(0, MAX_LINES).map(({ range, message, help }) => {
    const { line, column } = range?.start ?? { line: 1, column: 1 }
    const told = language === 'en' ? `${message.en} ${help.en}` : message['zh-CN'] + help['zh-CN']
    return visible(`${shown}:${line}:${column}: ${told}`)
  })

export const brokenSettings = (shown: string, diagnostics: readonly Diagnostic[]): KebaoError => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const more = errors.length - MAX_LINES
  const zh = [
    `「${shown}」不能用，什么都没有检查：`,
    ...lines(shown, errors, 'zh-CN'),
    ...(more > 0 ? [`还有 ${more} 处。`] : []),
  ]
  const en = [
    `\`${shown}\` cannot be used, so nothing was checked:`,
    ...lines(shown, errors, 'en'),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ]
  return new KebaoError('settings/broken', words(zh.join('\n'), en.join('\n')))
}
