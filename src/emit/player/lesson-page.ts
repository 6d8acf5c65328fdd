/** Page → a document of its own, which is read without any script and comes to life with the player. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Completion } from '../../player/page-data.js'
import type { Edition, Page } from '../edition/edition.js'
import { editionTitle } from '../facts/edition-title.js'
import type { WriteAddress } from '../html/readdress.js'
import { htmlDocument } from './html-document.js'
import { lessonFacts } from './lesson-facts.js'
import { pageBody } from './page-body.js'
import { pageDataOf } from './page-data-of.js'
import { topOf } from './top-of.js'
import { nextWords, previousWords, turnWords } from './words.js'

/** Another page, by its address as seen from this one. */
export interface PageLink {
  readonly href: string
  readonly title: string
}

export interface LessonPageSettings {
  readonly edition: Edition
  /** Addresses of the script and the style, as seen from the page. */
  readonly script: string
  readonly style: string
  /** Where media and other pages are, as seen from the page. */
  readonly write: WriteAddress
  /** Captions and transcripts: `await smallTextsOf(edition)`. */
  readonly texts: ReadonlyMap<string, string>
  readonly completion: Completion
  /** 0 to 100. */
  readonly mastery: number
  /** Left out where the host leads from page to page. */
  readonly previous?: PageLink
  readonly next?: PageLink
  /** The address of the contents. */
  readonly contents?: string
}

const turn = (link: PageLink, name: string, label: string): ElementContent =>
  element('a', { className: [name], href: link.href, rel: [name === 'kb-next' ? 'next' : 'prev'] }, [
    element('span', { className: ['kb-turn-label'] }, [text(label)]),
    text(' '),
    element('span', { className: ['kb-turn-title'] }, [text(link.title)]),
  ])

const turnsOf = ({ edition: { language }, previous, next }: LessonPageSettings): readonly ElementContent[] =>
  previous === undefined && next === undefined
    ? []
    : [
        element('nav', { className: ['kb-turn'], ariaLabel: turnWords[language] }, [
          ...(previous === undefined ? [] : [turn(previous, 'kb-previous', previousWords[language])]),
          ...(next === undefined ? [] : [turn(next, 'kb-next', nextWords[language])]),
        ]),
      ]

/**
 * The whole document. Keys and rules travel in `#kb-page`, models and explanations in templates beside their questions.
 *
 * @example
 * lessonPage(page, { edition, script: '../player.js', style: '../player.css', write, texts, completion: 'viewed', mastery: 60 })
 */
export const lessonPage = (page: Page, settings: LessonPageSettings): string => {
  const { edition, script, style, write, texts, completion, mastery, contents } = settings
  const { language, tag } = edition
  const facts = lessonFacts(page, edition)
  const heading = element('header', { className: ['kb-head'] }, [
    ...(facts.above === undefined ? [] : [element('p', { className: ['kb-above'] }, [text(facts.above)])]),
    element('h1', {}, [text(page.title)]),
    ...(facts.below === undefined ? [] : [element('p', { className: ['kb-below'] }, [text(facts.below)])]),
  ])
  const main = element('main', { id: 'kb-main', tabIndex: -1 }, [
    heading,
    element(
      'div',
      { className: ['kb-body'], id: 'kb-body' },
      pageBody(page, { language, tag, write, texts, media: edition.media }),
    ),
    element('div', { id: 'kb-end' }),
    ...turnsOf(settings),
  ])
  return htmlDocument({
    tag,
    title: `${page.title} · ${editionTitle(edition)}`,
    style,
    script,
    data: pageDataOf(page, { course: edition.id, completion, mastery }),
    body: [
      ...topOf({ language, title: editionTitle(edition), ...(contents === undefined ? {} : { contents }) }),
      main,
    ],
  })
}
