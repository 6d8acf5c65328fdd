/** The language of the few words that kebao adds to what learners read. */
import type { Language } from '../base/words.js'

/** @param tag BCP 47 tag of the content; a course that names none is Chinese */
export const ownLanguage = (tag: string | undefined): Language =>
  tag === undefined || tag.startsWith('zh') ? 'zh-CN' : 'en'
