/** What a cartridge loses of a course as a whole, whatever its questions are. */
import type { Place } from '../../base/diagnostic.js'
import type { Item, Page } from '../edition/edition.js'
import { editionRemark } from '../facts/edition-title.js'
import { fieldsLeftOut } from '../losses/fields-left-out.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { anchorsIn, pageAnchors } from '../losses/page-anchors.js'
import { lessonLinksOf, placesOf } from '../places-of.js'
import { courseTitle } from './course-title.js'
import { frontMatterOf, unsaidFields } from './front-matter.js'
import { wildcardAnswers, zeroAnswers } from './gap-losses.js'
import {
  curlyQuotes,
  plainCallouts,
  posters,
  questionObjectives,
  questionsApart,
  taskBoxes,
  wideBracketsUsed,
} from './losses.js'
import type { CartridgeSettings } from './settings.js'

/** Of questions each loss is told where they are written. */
const isOutside = ({ items }: Page) => {
  const ranges = items.flatMap(({ place: { range } }) => range ?? [])
  return ({ range }: Place): boolean =>
    !ranges.some(
      ({ start, end }) => range !== undefined && range.start.line >= start.line && range.end.line <= end.line,
    )
}

const placesIn = (items: readonly Item[]): readonly Place[] => items.map(({ place }) => place)

/** Hosts that keep files keep their links as well, but for those to a course document that is empty. */
const deadLinks = (pages: readonly Page[]): readonly Place[] =>
  pages.some(({ lesson }) => lesson === undefined)
    ? []
    : pages.flatMap(({ document: { file, links } }) =>
        links
          .filter(({ use, target }) => use === 'link' && target.kind === 'course')
          .map(({ range }) => ({ file, range })),
      )

export const tellLosses = ({ edition, profile, lose }: CartridgeSettings): void => {
  const { pages } = edition
  const items = pages.flatMap((page) => page.items)
  const shown = courseTitle(edition, profile, editionRemark(edition))
  lose(fieldsLeftOut, unsaidFields(edition, shown))
  lose(questionsApart, placesIn(items))
  lose(questionObjectives, placesIn(items.filter(({ objectives }) => objectives.length > 0)))
  if (profile.keepsFiles) {
    lose(lessonLinks, deadLinks(pages))
    return
  }
  for (const page of pages) {
    lose(lessonLinks, lessonLinksOf([page]).filter(isOutside(page)))
    lose(pageAnchors, anchorsIn(page).filter(isOutside(page)))
  }
  const { title, course } = edition
  const { units = [], summary } = course
  const isWhole = shown === title
  const asHtml = [...(isWhole ? [] : [title]), summary ?? title, ...units.map((unit) => unit.title ?? '')]
  lose(
    wideBracketsUsed,
    asHtml.filter((text) => /[<>]/.test(text)).map(() => frontMatterOf(edition)),
  )
  lose(plainCallouts, placesOf(pages, 'callout'))
  lose(
    posters,
    placesOf(pages, 'media', ({ poster }) => poster !== undefined),
  )
  lose(
    taskBoxes,
    placesOf(pages, 'listItem', ({ checked }) => typeof checked === 'boolean'),
  )
  lose(curlyQuotes, [
    ...placesOf(pages, 'image', ({ alt, title }) => `${alt ?? ''}${title ?? ''}`.includes('"')),
    ...placesOf(pages, 'media', ({ alt }) => alt?.includes('"') === true),
  ])
  lose(zeroAnswers, placesIn(items.filter(({ blanks }) => blanks.some((accepted) => accepted.includes('0')))))
  lose(
    wildcardAnswers,
    placesIn(items.filter(({ blanks }) => blanks.flat().some((each) => each.includes('*')))),
  )
}
