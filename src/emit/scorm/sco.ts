/** The parts of a course as an LMS launches them: one SCO for each page, in units. */
import { excerpt } from '../../base/excerpt.js'
import type { Edition, Item, Page } from '../edition/edition.js'
import { questionOf } from '../player/page-data-of.js'
import { aboutPage } from './about-page.js'
import { openApart } from './open-apart.js'

/** A sharable content object: what an LMS launches and keeps track of. */
export interface Sco {
  readonly page: Page
  readonly title: string
  /** The path of the page in the package. */
  readonly href: string
  /** True where its questions give a score. */
  readonly isScored: boolean
}

/** An essay is nobody's to mark, and so is a question without a key. */
const isScored = (item: Item): boolean => {
  const { points, right } = questionOf(item)
  return points > 0 && right.length > 0
}

/** A heading in the table of contents of the LMS. */
export interface Chapter {
  readonly title: string
  readonly scos: readonly Sco[]
}

/** What both editions of SCORM ask hosts to take at least (SCORM 1.2 CAM 2.3, 2004 CAM 3.4). */
const TITLE = 200

/**
 * A title as hosts have room for it. The page itself has it whole.
 *
 * @param remark behind it, which is not cut
 */
export const scormTitle = (title: string, remark = ''): string => {
  const room = TITLE - remark.length
  return (title.length > room ? excerpt(title, room - 1) : title) + remark
}

const scoOf = (page: Page): Sco => ({
  page: openApart(page),
  title: scormTitle(page.title),
  href: `pages/${page.name}.html`,
  isScored: page.items.some(isScored),
})

/**
 * The course document comes first, as a SCO like any other: hosts of SCORM 1.2 do not agree on what an asset in the
 * table of contents does to the completion of a course.
 * What LMSs have no place for stands on it, so that every package has it.
 */
export const outlineOf = (edition: Edition): readonly (Sco | Chapter)[] => {
  const units = edition.units.flatMap(({ title, lessons }): readonly (Sco | Chapter)[] => {
    const scos = lessons.map(scoOf)
    return title === undefined ? scos : [{ title: scormTitle(title), scos }]
  })
  return [scoOf(aboutPage(edition)), ...units]
}

/** All SCOs in the order of the table of contents. */
export const scosIn = (outline: readonly (Sco | Chapter)[]): readonly Sco[] =>
  outline.flatMap((each) => ('scos' in each ? each.scos : [each]))
