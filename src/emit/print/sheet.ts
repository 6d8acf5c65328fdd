/** One whole HTML file: its styles are in it, it runs nothing and asks for nothing but the pictures beside it. */
import type { ElementContent } from 'hast'
import { htmlOf } from '../../markdown/to-html.js'
import { editionTitle } from '../facts/edition-title.js'
import { box, element, text } from './build.js'
import type { Paper } from './paper.js'
import { withoutDangling } from './without-dangling.js'
import { type EditionName, editionWords } from './words.js'

export const sheetOf = (
  { edition, language, isLarge }: Paper,
  name: EditionName,
  style: string,
  content: readonly ElementContent[],
): string => {
  const title = `${editionTitle(edition)} · ${editionWords[name][language]}`
  const html = element('html', { lang: edition.tag }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [text(title)]),
      element('style', {}, [text(`\n${style}`)]),
    ]),
    text('\n'),
    element('body', { className: [`kb-${name}-sheet`, ...(isLarge ? ['kb-large'] : [])] }, [
      box('main', '', withoutDangling(content)),
    ]),
  ])
  return `${htmlOf([{ type: 'doctype' }, html])}\n`
}
