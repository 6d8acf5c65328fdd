/** A page of HTML that stands alone: a report that is read, printed and sent on, without a script or another file. */
import type { ElementContent } from 'hast'
import type { Language } from '../base/words.js'
import { element, text } from '../markdown/html/handlers/element.js'
import { htmlOf } from '../markdown/to-html.js'
import { reportStyle } from './report-style.js'

/** Nothing is fetched and nothing runs; the style stands in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

export interface PageParts {
  readonly language: Language
  readonly title: string
  /** What stands in `main`, below the title. */
  readonly body: readonly ElementContent[]
  /** Rules of this report alone, behind those of all. */
  readonly style?: string
}

/** The page with its doctype and a line feed at its end. All text in it is escaped. */
export const htmlPage = ({ language, title, body, style = '' }: PageParts): string => {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light' }),
    element('title', {}, [text(title)]),
    element('style', {}, [text(`${reportStyle}${style}`)]),
  ])
  const main = element('main', {}, [element('h1', {}, [text(title)]), ...body])
  return `<!doctype html>\n${htmlOf([element('html', { lang: language }, [head, element('body', {}, [main])])])}\n`
}
