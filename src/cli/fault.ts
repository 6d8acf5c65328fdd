/** What a person reads when a run could not be done: one sentence, never a stack trace. */
import { type Diagnostic, KebaoError, type Language, visible, words } from '../index.js'
import { isUsageError } from './usage-error.js'

const MAX_DETAIL = 200

const internal = (detail: string) =>
  words(
    `kebao 自己出错了，不是课包的问题，请把这句话告诉维护者：${detail}`,
    `kebao itself failed, through no fault of the package; please tell its maintainers: ${detail}`,
  )

/** The first line of an unexpected error: enough to find it, without the paths of somebody's disk. */
const detailOf = (error: unknown): string => String(error).split('\n', 1).join('').slice(0, MAX_DETAIL)

const advice = (command: string | undefined) => {
  const line = command === undefined ? 'kebao --help' : `kebao ${command} --help`
  return words(`用法见「${line}」。`, ` See \`${line}\`.`)
}

/** Words for whatever was thrown; `command` is the one whose help answers a wrong usage. */
export const faultSentence = (error: unknown, language: Language, command?: string): string => {
  if (!(error instanceof KebaoError)) return visible(internal(detailOf(error))[language])
  const sentence = error.words[language]
  const told = isUsageError(error) ? sentence + advice(command)[language] : sentence
  return told.split('\n').map(visible).join('\n')
}

/** The same for programs that read a report: what could not be looked at stands in it as well. */
export const faultDiagnostic = (error: unknown): Diagnostic => ({
  code: error instanceof KebaoError ? error.code : 'fault/internal',
  severity: 'error',
  message: words(faultSentence(error, 'zh-CN'), faultSentence(error, 'en')),
  why: words('没能核验，就说明不了它好不好。', 'It could not be checked, so nothing is known of it.'),
  help: words('请处理好以后再运行一次。', 'Put that right, and run it again.'),
})
