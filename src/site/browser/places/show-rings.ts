/** Shows courses in rings around a place. */
import { fill } from '../../../player/make.js'
import type { NearbyRing } from '../../places/nearby.js'
import { countryPath, placePath } from '../../places/place-paths.js'
import type { PlaceCourse } from '../../places/place-shard.js'
import type { PageData } from './page-data.js'

/** Of each ring; the page of the place has the others. */
const MOST = 12

const make = (name: string, text: string, className = ''): HTMLElement => {
  const element = document.createElement(name)
  element.textContent = text
  if (className) element.className = className
  return element
}

const courseItem = (course: PlaceCourse, { level, hours }: PageData): HTMLElement => {
  const item = document.createElement('li')
  const title = make('p', '', 'kb-path-title')
  const link = document.createElement('a')
  link.href = course.path
  link.lang = course.language
  link.textContent = course.title
  title.append(link)
  const note = [
    course.level ? level[course.level] : '',
    course.hours ? hours.replace('7', String(course.hours)) : '',
    course.by || '',
  ].filter((part) => part !== '')
  item.append(title)
  if (note.length > 0) item.append(make('p', note.join(' · '), 'kb-soft'))
  return item
}

const ringPart = (
  { ring, code, entries }: NearbyRing<PlaceCourse>,
  nameOf: (code: string) => string,
  data: PageData,
  total: number,
): HTMLElement => {
  const { words } = data
  const part = document.createElement('section')
  const name = code ? nameOf(code) : ''
  part.append(make('h2', words.ring[ring].replace(/\{n\}/g, name)))
  const list = document.createElement('ul')
  list.className = 'kb-path kb-path-alone'
  list.append(...entries.slice(0, MOST).map((entry) => courseItem(entry, data)))
  part.append(list)
  if (total > MOST) {
    const more = document.createElement('a')
    more.className = 'kb-button kb-plain'
    more.href = code ? placePath(code) : countryPath
    more.textContent = words.more.replace(/\{n\}/g, name || words.ring.country)
    part.append(more)
  }
  return part
}

/**
 * @param totalOf how many courses there are where not all were loaded
 */
export const showRings = (
  into: HTMLElement,
  rings: readonly NearbyRing<PlaceCourse>[],
  nameOf: (code: string) => string,
  totalOf: (ring: NearbyRing<PlaceCourse>) => number,
  data: PageData,
): void => {
  fill(
    into,
    rings.map((ring) => ringPart(ring, nameOf, data, totalOf(ring))),
  )
}
