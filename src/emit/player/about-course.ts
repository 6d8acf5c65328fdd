/** What stands below the way to the lessons: the files beside them, and what the course says of itself. */
import type { ElementContent } from 'hast'
import { downloadNameFor } from '../../markdown/html/download-name.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Edition, EditionResource } from '../edition/edition.js'
import { courseFacts, imprint } from '../facts/course-facts.js'
import { resourcesWords } from '../words/course-parts.js'
import { inBrackets } from '../words/marks.js'
import { aboutCourseWords, notEnclosedWords } from './words.js'

const resourceItem = ({ title, medium }: EditionResource, { media, language }: Edition): ElementContent => {
  const found = medium === undefined ? undefined : media.get(medium)
  if (found === undefined)
    return element('li', {}, [text(title + inBrackets(notEnclosedWords[language], language))])
  const saved = downloadNameFor(title, found.path) ?? true
  return element('li', {}, [
    element('p', { className: ['kb-media', 'kb-download'] }, [
      // As pages of the edition write it; targets put their own in its place.
      element('a', { href: `assets/${found.name}`, download: saved }, [text(title)]),
    ]),
  ])
}

const resourceList = (edition: Edition): readonly ElementContent[] =>
  edition.resources.length === 0
    ? []
    : [
        element('h2', {}, [text(resourcesWords[edition.language])]),
        element(
          'ul',
          { className: ['kb-entries'] },
          edition.resources.map((each) => resourceItem(each, edition)),
        ),
      ]

/** In the order in which somebody asks who may want to learn. */
export const aboutKeys = [
  'who',
  'hours',
  'level',
  'objectives',
  'prerequisites',
  'equipment',
  'consumables',
  'when',
  'where',
  'assessment',
  'fee',
  ...imprint,
] as const

const valuesOf = (values: readonly string[]): readonly ElementContent[] => {
  const [only = '', ...more] = values
  if (more.length === 0) return [text(only)]
  const items = values.map((value) => element('li', {}, [text(value)]))
  return [element('ul', {}, items)]
}

const factList = (edition: Edition): ElementContent =>
  element(
    'dl',
    { className: ['kb-facts'] },
    courseFacts(edition, aboutKeys).map(({ label, values }) =>
      element('div', { className: ['kb-fact'] }, [
        element('dt', {}, [text(label)]),
        element('dd', {}, valuesOf(values)),
      ]),
    ),
  )

export const aboutCourse = (edition: Edition): readonly ElementContent[] => [
  ...resourceList(edition),
  element('h2', {}, [text(aboutCourseWords[edition.language])]),
  factList(edition),
]
