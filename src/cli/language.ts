/** Chooses the language of a run. */
import type { Language } from '../index.js'
import type { Terminal } from './terminal.js'

export const languages: readonly Language[] = ['zh-CN', 'en']

/** In POSIX's order of precedence. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** The language a locale such as `zh_CN.UTF-8` asks for. `C` and `POSIX` ask for none: then it is Chinese. */
const languageOfLocale = (locale: string): Language =>
  /^(zh|c|posix)([-_.@]|$)/i.test(locale) ? 'zh-CN' : 'en'

/** `--lang` if it was given, else what the environment says, else Chinese. */
export const chooseLanguage = (asked: string | undefined, env: Terminal['env']): Language => {
  const known = languages.find((language) => language === asked)
  if (known !== undefined) return known
  const locale = VARIABLES.map((name) => env[name]).find((value) => value)
  return locale === undefined ? 'zh-CN' : languageOfLocale(locale)
}
