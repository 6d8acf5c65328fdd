/** A lesson as an HTML file of its own. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'
import { htmlOf } from '../../markdown/to-html.js'

/** For hosts that show the file as it is: big, calm, and never wider than a phone. */
const style = [
  'body { max-width: 42em; margin: 0 auto; padding: 1em; font: 1.125rem/1.8 sans-serif; overflow-wrap: break-word }',
  'figure { margin: 1em 0 }',
  'img, video, audio { max-width: 100% }',
  'pre, table { display: block; overflow-x: auto }',
  'table { border-collapse: collapse }',
  'th, td { border: 1px solid #767676; padding: 0.3em 0.6em }',
  '.kb-callout { border-left: 4px solid #767676; padding-left: 1em }',
  '.kb-label { font-weight: bold }',
].join('\n')

export interface PageFile {
  readonly title: string
  /** BCP 47. */
  readonly tag: string
  readonly body: readonly ElementContent[]
}

/** The encoding is named in the way that the oldest readers know, Moodle's among them, which are blind to `charset` alone. */
export const pageFile = ({ title, tag, body }: PageFile): string => {
  const head = element('head', {}, [
    element('meta', { httpEquiv: ['Content-Type'], content: 'text/html; charset=utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(title)]),
    element('style', {}, [text(style)]),
  ])
  const page = element('html', { lang: tag }, [head, element('body', {}, body)])
  return `<!DOCTYPE html>\n${htmlOf([page])}\n`
}
