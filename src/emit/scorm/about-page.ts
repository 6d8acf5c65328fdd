/** The course document as an LMS shows it: with all that stands around it in a course, for which LMSs have no place. */
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Edition, Page } from '../edition/edition.js'
import { aboutCourse } from '../player/about-course.js'

/** Summary and text, the files beside the lessons, and who made the course with what help (GB 45438-2025: where it is read). */
export const aboutPage = (edition: Edition): Page => {
  const { root, course } = edition
  const children = [
    ...(course.summary === undefined
      ? []
      : [element('p', { className: ['kb-lead'] }, [text(course.summary)])]),
    ...root.tree.children,
    ...aboutCourse(edition),
  ]
  return { ...root, tree: { ...root.tree, children } }
}
