/** Names one after the other, as each language parts them. */
import type { Language } from './words.js'

/**
 * @example
 * listed(['老年人', '新市民'], 'zh-CN') // '老年人、新市民'
 */
export const listed = (names: readonly string[], language: Language): string =>
  names.join(language === 'en' ? ', ' : '、')
