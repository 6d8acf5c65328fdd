/** A link that can still be followed when nobody can tap on it. */
import type { Element, ElementContent } from 'hast'
import { addressOf } from '../html/address.js'
import { textOf } from '../html/text-of.js'
import { lessonWords } from '../words/counts.js'
import { inBrackets } from '../words/marks.js'
import { element } from './build.js'
import type { Paper } from './paper.js'
import { fileWords, seeWords } from './words.js'

/** As people write an address: `%E7%89%A7` is one that nobody can type. */
const shown = (url: string): string => {
  try {
    const readable = decodeURI(url)
    return /[\s\p{C}]/u.test(readable) ? url : readable
  } catch {
    return url
  }
}

const elsewhere = (link: Element, url: string, { language }: Paper): Element => {
  const address = shown(url.replace(/^(?:mailto|tel):/, ''))
  const words = textOf(link.children)
  const isTold = words.includes(address) || words.includes(url)
  return isTold
    ? link
    : { ...link, properties: { ...link.properties, dataSee: inBrackets(address, language) } }
}

/** `data-see` is printed behind the words of the link, and is no part of the author's text. */
export const linkOnPaper = (link: Element, paper: Paper): ElementContent | readonly ElementContent[] => {
  const { language, edition, numbers, media } = paper
  const { href } = link.properties
  if (typeof href !== 'string') return link
  const address = addressOf(href)
  switch (address.kind) {
    case 'here':
      return link
    case 'elsewhere':
      return elsewhere(link, address.url, paper)
    case 'medium': {
      const path = media.get(address.name)?.path
      return element('span', path === undefined ? {} : { dataSee: fileWords(path, language) }, link.children)
    }
    case 'page': {
      const number = address.lesson === undefined ? undefined : numbers.get(address.lesson)
      const name = number === undefined ? 'course' : `lesson-${address.lesson}`
      const place = number === undefined ? edition.root.title : lessonWords(number)[language]
      const words = textOf(link.children)
      return element(
        'a',
        {
          href: `#${encodeURIComponent(address.anchor ?? name)}`,
          ...(words.includes(place) ? {} : { dataSee: seeWords(place, language) }),
        },
        link.children,
      )
    }
  }
}
