/** What a course says, in its own language: whoever listens hears it in the right voice (WCAG 2.2, 3.1.2). */
import type { Properties } from 'hast'
import type { Language } from '../base/words.js'

/** The `lang` that an element with words of the course needs on a page of this language. */
export const ownLang = ({ language }: { readonly language: string }, page: Language): Properties =>
  language === page ? {} : { lang: language }
