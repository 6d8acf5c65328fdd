/** Answers on a page of their own, for those who read without a script, and for whoever helps others learn. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Edition, Item, Page, Rich } from '../edition/edition.js'
import { ownIds } from '../html/own-ids.js'
import { htmlDocument } from '../player/html-document.js'
import { type BodySettings, richBody } from '../player/page-body.js'
import { topOf } from '../player/top-of.js'
import { answersWords, answerWords } from '../words/answers.js'
import { questionWords } from '../words/counts.js'
import { keyParts } from '../words/key-parts.js'
import { colon, semicolon } from '../words/marks.js'
import { CONTENTS, pagePath, SCRIPT, STYLE, siteAddress } from './site-address.js'
import { openAnswerWords } from './words.js'

type Settings = Omit<BodySettings, 'write'>

const keyOf = (item: Item, language: Edition['language']): string | undefined => {
  const parts = keyParts(item, language)
  if (parts.length > 0) return parts.join(semicolon[language])
  return item.kind === 'essay' && item.model === undefined ? openAnswerWords[language] : undefined
}

const answerOf = (item: Item, page: Page, settings: Settings): readonly ElementContent[] => {
  const { language } = settings
  const body = (content: Rich['content'], part: string): readonly ElementContent[] =>
    richBody(ownIds(content, `${item.id}-${part}-`), {
      ...settings,
      // What the fragment itself holds is here; all else is on its page.
      write: (address) =>
        address.kind === 'here' && address.anchor.startsWith(`${item.id}-${part}-`)
          ? siteAddress(address)
          : siteAddress(address, pagePath(page.name)),
    })
  const remark = (label: string, rich: Rich | undefined, part: string): readonly ElementContent[] =>
    rich === undefined
      ? []
      : [
          element('div', { className: ['kb-remark'] }, [
            element('p', { className: ['kb-label'] }, [text(label)]),
            ...body(rich.content, part),
          ]),
        ]
  const key = keyOf(item, language)
  return [
    element('h3', {}, [
      element('a', { href: `${pagePath(page.name)}#question-${item.id}` }, [
        text(questionWords(item.number)[language]),
      ]),
    ]),
    element('div', { className: ['kb-stem'] }, body(item.stem.content, 'stem')),
    ...(key === undefined
      ? []
      : [
          element('p', { className: ['kb-key'] }, [
            text(`${answerWords.answer[language]}${colon[language]}${key}`),
          ]),
        ]),
    ...remark(answerWords.model[language], item.model, 'model'),
    ...remark(answerWords.rubric[language], item.rubric, 'rubric'),
    ...remark(answerWords.explanation[language], item.explanation, 'explanation'),
  ]
}

export const answersPage = (edition: Edition, texts: BodySettings['texts']): string => {
  const { language, tag, title, pages, media } = edition
  const parts = pages
    .filter(({ items }) => items.length > 0)
    .flatMap((page) => [
      element('h2', {}, [text(page.title)]),
      ...page.items.flatMap((item) => answerOf(item, page, { language, tag, texts, media })),
    ])
  const main = element('main', { id: 'kb-main', tabIndex: -1 }, [
    element('header', { className: ['kb-head'] }, [element('h1', {}, [text(answersWords[language])])]),
    element('div', { className: ['kb-body', 'kb-answers'] }, parts),
  ])
  return htmlDocument({
    tag,
    title: `${answersWords[language]} · ${title}`,
    style: STYLE,
    script: SCRIPT,
    body: [...topOf({ language, title, contents: CONTENTS }), main],
  })
}
