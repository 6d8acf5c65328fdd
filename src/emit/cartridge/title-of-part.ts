/** What a quiz or a topic is called: hosts list those of all lessons together, so that the title says whose it is. */
import type { Edition, Page } from '../edition/edition.js'

export const titleOfPart = (
  { title }: Pick<Page, 'title'>,
  part: string,
  { language }: Pick<Edition, 'language'>,
): string => (language === 'en' ? `${title} – ${part}` : `${title}·${part}`)
