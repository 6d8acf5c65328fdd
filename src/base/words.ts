/** Text that a person reads, always in both of kebao's languages. */

/** A language that kebao speaks: the tag is BCP 47. */
export type Language = 'zh-CN' | 'en'

/** One sentence (or a few) in every language kebao speaks. Survives JSON, workers and editors. */
export type Words = Readonly<Record<Language, string>>

/**
 * Pairs the two languages of one text.
 *
 * @example
 * words('缺少标题。', 'The title is missing.')
 */
export const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en })
