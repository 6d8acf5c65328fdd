/** Puts texts in both languages together. */
import { type Words, words } from '../base/words.js'

/** Paragraphs of Markdown; those that are missing leave no gap. */
export const paragraphs = (...parts: readonly (Words | undefined)[]): Words => {
  const present = parts.filter((part) => part !== undefined)
  return words(present.map((part) => part['zh-CN']).join('\n\n'), present.map((part) => part.en).join('\n\n'))
}

/** Text that is shown as it stands, in Markdown. */
export const literal = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

/** Several names in a row. */
export const listed = (names: readonly Words[]): Words =>
  words(names.map((name) => name['zh-CN']).join('、'), names.map((name) => name.en).join(', '))

/** The same text in both languages. */
export const same = (text: string): Words => words(text, text)
