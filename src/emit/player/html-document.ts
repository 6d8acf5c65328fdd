/** A whole document of HTML for learners' browsers, which fetches nothing from elsewhere. */
import type { ElementContent, Properties } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'
import { htmlOf } from '../../markdown/to-html.js'

/**
 * Files beside the page alone, and captions that are written into it. From a disk, browsers differ in whether `'self'`
 * names the page's neighbours (CSP 3, 6.7.2.8: its origin is opaque), so their scheme is named as well.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "media-src 'self' file: data:",
  "base-uri 'none'",
]

/** What else a page may do: by default, it sends nothing anywhere. */
const NOTHING = ["form-action 'none'"]

export interface DocumentParts {
  /** BCP 47. */
  readonly tag: string
  readonly title: string
  /** Addresses as seen from the page. */
  readonly style: string
  readonly script: string
  /** JSON for the script, in `#kb-page`. */
  readonly data?: unknown
  /** Further directives of the policy, `form-action` among them. */
  readonly rights?: readonly string[]
  /** What else stands in the head, before the script. */
  readonly head?: readonly ElementContent[]
  /** Of the body. */
  readonly properties?: Properties
  readonly body: readonly ElementContent[]
}

/** No end tag of an element can stand in it (HTML, 4.12.1.3). */
const jsonText = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c')

/** A document with its doctype and a line feed at its end. */
export const htmlDocument = ({
  tag,
  title,
  style,
  script,
  data,
  rights = NOTHING,
  head: more = [],
  properties = {},
  body,
}: DocumentParts): string => {
  const content = [...policy, ...rights].join('; ')
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, [text(title)]),
    element('link', { rel: ['stylesheet'], href: style }),
    ...more,
    // Before the body, so that no page is first shown small and then large.
    element('script', { src: script }),
  ])
  const embedded =
    data === undefined
      ? []
      : [element('script', { type: 'application/json', id: 'kb-page' }, [text(jsonText(data))])]
  const root = element('html', { lang: tag }, [head, element('body', properties, [...body, ...embedded])])
  return `<!doctype html>\n${htmlOf([root])}\n`
}
