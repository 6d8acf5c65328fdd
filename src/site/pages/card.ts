/** A course as it stands on a shelf. */
import type { Element } from 'hast'
import { cutText } from '../../base/graphemes.js'
import { facetLabel } from '../../catalogue/facet-label.js'
import { labelsOf, publicTerms } from '../../emit/facts/labels.js'
import { h } from '../../emit/html/html-nodes.js'
import { comma } from '../../emit/words/marks.js'
import { findRegion } from '../../model/region/find-region.js'
import { coursePath } from '../addresses.js'
import type { Holding } from '../holdings.js'
import { ownLang } from '../own-lang.js'
import type { Site } from '../site.js'
import { topicIcon } from '../topic-icon.js'
import { siteWords } from '../words.js'

/** UTF-16 units of a summary: two lines on a phone. */
const SUMMARY = 64

/** Whom it is for: more than three names are not read. */
const AUDIENCES = 3

export interface CardPlace {
  /** The path of the page that it stands on. */
  readonly from: string
  /** Of its title. */
  readonly heading: 'h2' | 'h3'
}

export const iconOf = (name: string): Element =>
  h('span', { className: ['kb-icon', `kb-i-${name}`], ariaHidden: 'true' })

/** Length, level and price in a line. */
const glance = ({ entry }: Holding, { shell: { language } }: Site): string =>
  [
    entry.hours === undefined
      ? siteWords.lessons(entry.lessons.length)[language]
      : siteWords.hours(entry.hours.total)[language],
    ...(entry.level === undefined ? [] : [facetLabel('level', entry.level)[language]]),
    ...(entry.fee?.amount === 0 ? [siteWords.free[language]] : []),
  ].join(' · ')

const audienceLine = ({ entry }: Holding, { shell: { language } }: Site): string => {
  const ids = [...new Set([...(entry.audience?.primary ?? []), ...(entry.audience?.secondary ?? [])])]
  const names = labelsOf('audience', publicTerms('audience', ids), language)
  return names
    .slice(0, AUDIENCES)
    .map(({ text }) => text)
    .join(comma[language])
}

export const cardOf = (course: Holding, { from, heading }: CardPlace, site: Site): Element => {
  const { entry } = course
  const { language, href } = site.shell
  const own = ownLang(entry, language)
  const audience = audienceLine(course, site)
  const by = [
    entry.publisher?.name,
    entry.region === undefined ? undefined : findRegion(entry.region)?.fullName,
  ].filter((each) => each !== undefined)
  return h(
    'li',
    {},
    h(
      'article',
      { className: ['kb-card'] },
      iconOf(topicIcon(entry.topics?.[0])),
      h(
        'div',
        { className: ['kb-card-text'] },
        h(heading, own, h('a', { href: href(from, coursePath(entry.id)) }, entry.title)),
        h('p', { className: ['kb-facts-line'] }, glance(course, site)),
        ...(audience === '' ? [] : [h('p', {}, siteWords.forWhom[language] + audience)]),
        ...(entry.summary === undefined ? [] : [h('p', own, cutText(entry.summary, SUMMARY))]),
        ...(by.length === 0 ? [] : [h('p', { className: ['kb-soft'], ...own }, by.join(' · '))]),
      ),
    ),
  )
}

export const cardsOf = (courses: readonly Holding[], place: CardPlace, site: Site): Element =>
  h('ul', { className: ['kb-cards'] }, ...courses.map((course) => cardOf(course, place, site)))
